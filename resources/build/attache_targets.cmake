# Shared by every folder: one interface target with language level, warnings and sanitizers, and one function per kind of target.

add_library(attache_options INTERFACE)
target_include_directories(attache_options INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_features(attache_options INTERFACE cxx_std_20)
target_compile_options(attache_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast -Wnon-virtual-dtor
  -Woverloaded-virtual -Wcast-align -Wimplicit-fallthrough
  $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond>
  $<$<BOOL:${ATTACHE_WERROR}>:-Werror>)
# GCC 12 sees overlapping copies in std::string where there are none (GCC bug 105651), at -O2 only.
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13 AND CMAKE_BUILD_TYPE STREQUAL "Release")
  target_compile_options(attache_options INTERFACE -Wno-restrict)
endif()
target_compile_definitions(attache_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_USE_QSTRINGBUILDER QT_NO_FOREACH QT_NO_JAVA_STYLE_ITERATORS
  ATTACHE_VERSION="${PROJECT_VERSION}")
if(ATTACHE_SANITIZE)
  target_compile_options(attache_options INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
  target_link_options(attache_options INTERFACE -fsanitize=address,undefined)
endif()
if(ATTACHE_FUZZ)
  target_compile_options(attache_options INTERFACE
    -fsanitize=fuzzer-no-link,address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
endif()

# attache_library(folder SOURCES ... LINKS ... [MOC]): the static library attache_<folder> of one folder.
function(attache_library folder)
  cmake_parse_arguments(arg "MOC" "" "SOURCES;LINKS" ${ARGN})
  add_library(attache_${folder} STATIC ${arg_SOURCES})
  target_link_libraries(attache_${folder} PUBLIC attache_options ${arg_LINKS})
  if(arg_MOC)
    set_target_properties(attache_${folder} PROPERTIES AUTOMOC ON)
  endif()
endfunction()
