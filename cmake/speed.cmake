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

# The beginnings: one for what knows Qt Core, one for what has windows, and the same for tests, which all look at pictures of the site. Called once Qt is found.
set(HOLDFAST_CORE_BEGINNING <QDateTime> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QObject> <QSet> <QString> <QStringList> <QTimeZone>
    <algorithm> <array> <chrono> <cmath> <functional> <map> <memory> <optional> <span> <variant> <vector>)
set(HOLDFAST_WINDOW_BEGINNING <QAbstractItemModel> <QApplication> <QBoxLayout> <QDateTime> <QHash> <QJsonObject> <QLabel> <QPainter> <QPushButton> <QSet> <QString> <QTimeZone> <QWidget>
    <algorithm> <array> <chrono> <cmath> <functional> <memory> <optional> <span> <variant> <vector>)
set(HOLDFAST_TEST_BEGINNING <QCborArray> <QCborMap> <QCoreApplication> <QRect> <QUrl> <QUuid> <QVariant> <QtTest/qtestcase.h> <QtTest/qtestdata.h> <app/model/delta.h> <app/model/picture.h>) # not <QTest>: it means another thing with each Qt library
function(holdfast_prepare_headers name qt)
    if(HOLDFAST_PCH)
        file(CONFIGURE OUTPUT ${name}.cpp CONTENT "" @ONLY)
        add_library(holdfast_${name} OBJECT ${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp)
        set_target_properties(holdfast_${name} PROPERTIES AUTOMOC OFF)
        target_link_libraries(holdfast_${name} PRIVATE ${qt} holdfast_warnings)
        target_precompile_headers(holdfast_${name} PRIVATE ${ARGN})
    endif()
endfunction()

# holdfast_begin_with(<target> [TESTS] <qt components...>)
function(holdfast_begin_with target)
    if(NOT HOLDFAST_PCH)
        return()
    endif()
    set(kind headers)
    if("TESTS" IN_LIST ARGN)
        set(kind tests)
    endif()
    if("Qt6::Widgets" IN_LIST ARGN)
        target_precompile_headers(${target} REUSE_FROM holdfast_window_${kind})
    else()
        target_precompile_headers(${target} REUSE_FROM holdfast_core_${kind})
    endif()
endfunction()

# With HOLDFAST_PCH the lock "each header compiles alone" is the target headers_alone: it begins with the same Qt headers and takes a third of the time, so ./check can
# afford it. What a header needs of ours must still be named in it; whether it names all it needs of Qt asks CMake's all_verify_interface_header_sets, in dev and clang.
if(HOLDFAST_PCH)
    set(CMAKE_VERIFY_INTERFACE_HEADER_SETS OFF)
    add_custom_target(headers_alone)
endif()

# holdfast_check_headers(<target> <its headers> <qt components...>)
function(holdfast_check_headers target headers)
    if(NOT HOLDFAST_PCH OR NOT headers)
        return()
    endif()
    set(alone "")
    foreach(header IN LISTS headers)
        get_filename_component(whole ${header} ABSOLUTE)
        file(RELATIVE_PATH within ${PROJECT_SOURCE_DIR} ${whole})
        set(file ${CMAKE_CURRENT_BINARY_DIR}/headers_alone/${header}.cpp)
        file(CONFIGURE OUTPUT ${file} CONTENT "#include \"${within}\"\n" @ONLY)
        list(APPEND alone ${file})
    endforeach()
    add_library(${target}_alone OBJECT EXCLUDE_FROM_ALL ${alone})
    set_target_properties(${target}_alone PROPERTIES AUTOMOC OFF)
    target_link_libraries(${target}_alone PRIVATE ${target} holdfast_warnings)
    holdfast_begin_with(${target}_alone ${ARGN})
    add_dependencies(headers_alone ${target}_alone)
endfunction()
