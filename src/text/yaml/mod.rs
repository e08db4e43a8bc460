//! YAML as a tree in which every key and value knows its place.
