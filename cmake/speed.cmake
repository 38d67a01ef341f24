# SPDX-FileCopyrightText: Holdfast developers
# SPDX-License-Identifier: GPL-3.0-or-later
# What makes a build faster where it is there, and changes nothing where it is not.
find_program(CCACHE ccache)
if(CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE})
endif()
find_program(LLD ld.lld)
if(LLD)
    add_link_options(-fuse-ld=lld)
endif()
