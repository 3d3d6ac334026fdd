//! The generator: schemas that it refuses, the code that it generates, imports of new versions, and build scripts.

mod bad_schemas;
mod batch_operation;
mod builder;
mod constructs;
mod diff;
mod generation;
mod hostile;
mod import;
mod import_namespaces;
mod import_versions;
mod operation_docs;
mod overrides;
mod paged_operations;
mod schema_folders;
mod sync_operation;
mod written_files;
mod wsdl_files;
