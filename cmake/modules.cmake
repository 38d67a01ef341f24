# SPDX-FileCopyrightText: Holdfast developers
# SPDX-License-Identifier: GPL-3.0-or-later
add_library(holdfast_warnings INTERFACE)
target_compile_options(holdfast_warnings INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Woverloaded-virtual $<$<BOOL:${HOLDFAST_WERROR}>:-Werror>)
target_compile_definitions(holdfast_warnings INTERFACE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_CONTEXTLESS_CONNECT QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_USE_QSTRINGBUILDER)

# holdfast_module(<name> IN <app|ui> FLOOR <n> MAY_USE <modules...> QT <components...> LIBS <other libraries...> HEADERS ... SOURCES ...)
# A module sees only what it names here, and names only what stands on a lower floor. Paths are relative to the calling room's folder.
# FOLDER where the room's folder is not called like the module: rooms of app/ and ui/ may share a name, targets cannot.
# The graph is written to modules.txt, and tests/architecture checks every #include against it.
set_property(GLOBAL PROPERTY HOLDFAST_GRAPH "")
function(holdfast_module name)
    cmake_parse_arguments(M "" "IN;FLOOR;FOLDER" "MAY_USE;QT;LIBS;HEADERS;SOURCES" ${ARGN})
    foreach(dep IN LISTS M_MAY_USE)
        if(NOT TARGET holdfast_${dep})
            message(FATAL_ERROR "${name} may not use '${dep}': there is no such module yet")
        endif()
        get_target_property(floor holdfast_${dep} HOLDFAST_FLOOR)
        if(floor GREATER_EQUAL M_FLOOR)
            message(FATAL_ERROR "${name} (floor ${M_FLOOR}) may not use '${dep}' (floor ${floor}): friends live on lower floors")
        endif()
    endforeach()
    add_library(holdfast_${name} STATIC ${M_SOURCES})
    set_target_properties(holdfast_${name} PROPERTIES HOLDFAST_FLOOR ${M_FLOOR} LINKER_LANGUAGE CXX)
    target_sources(holdfast_${name} PUBLIC FILE_SET HEADERS BASE_DIRS ${PROJECT_SOURCE_DIR} FILES ${M_HEADERS})
    list(TRANSFORM M_MAY_USE PREPEND holdfast_ OUTPUT_VARIABLE deps)
    list(TRANSFORM M_QT PREPEND Qt6:: OUTPUT_VARIABLE qt)
    target_link_libraries(holdfast_${name} PUBLIC ${deps} ${qt} PRIVATE ${M_LIBS} holdfast_warnings)
    if(COMMAND holdfast_begin_with) # the rules below hold without what makes a build faster
        holdfast_begin_with(holdfast_${name} ${qt})
    endif()
    if(COMMAND holdfast_check_headers)
        holdfast_check_headers(holdfast_${name} "${M_HEADERS}" ${qt})
    endif()
    # Headers are written for these; whoever includes them must have them too, also the check that compiles each header alone.
    target_compile_definitions(holdfast_${name} INTERFACE QT_NO_KEYWORDS QT_USE_QSTRINGBUILDER)
    list(JOIN M_MAY_USE "," uses)
    if(NOT M_FOLDER)
        set(M_FOLDER ${name})
    endif()
    set_property(GLOBAL APPEND PROPERTY HOLDFAST_GRAPH "${M_IN}/${M_FOLDER}:${uses}:${name}")
endfunction()

function(holdfast_write_graph)
    get_property(graph GLOBAL PROPERTY HOLDFAST_GRAPH)
    list(JOIN graph "\n" graph)
    file(WRITE ${PROJECT_BINARY_DIR}/modules.txt "${graph}\n")
endfunction()
