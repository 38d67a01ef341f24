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

# With HOLDFAST_PCH every room and test begins with the same Qt headers, read once: half the time of a build from nothing.
# Off in the presets dev, release and clang as they are, so that a file which forgets an include is refused there; on in ./run, ./check and under sanitizers.
option(HOLDFAST_PCH "Read Qt's and the standard library's headers once for all" OFF)

# The two beginnings: one for what knows Qt Core, one for what has windows. Called once Qt is found.
function(holdfast_prepare_headers name qt)
    if(HOLDFAST_PCH)
        file(CONFIGURE OUTPUT ${name}.cpp CONTENT "" @ONLY)
        add_library(holdfast_${name} OBJECT ${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp)
        set_target_properties(holdfast_${name} PROPERTIES AUTOMOC OFF)
        target_link_libraries(holdfast_${name} PRIVATE ${qt} holdfast_warnings)
        target_precompile_headers(holdfast_${name} PRIVATE ${ARGN})
    endif()
endfunction()

# holdfast_begin_with(<target> <qt components...>)
function(holdfast_begin_with target)
    if(NOT HOLDFAST_PCH)
        return()
    elseif("Qt6::Widgets" IN_LIST ARGN)
        target_precompile_headers(${target} REUSE_FROM holdfast_window_headers)
    else()
        target_precompile_headers(${target} REUSE_FROM holdfast_core_headers)
    endif()
endfunction()
