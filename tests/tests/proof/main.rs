//! Proofs over all types of the schema, and over published and recorded messages.

mod as_read;
mod corpus;
mod derived_types;
mod failures;
mod kept_in_lists;
mod other_namespace;
mod properties;
mod recorded;
mod reported_outcomes;
mod reported_readings;
mod schema_mutations;
mod schema_proof;
mod smallest_part;
mod version_proof;
mod version_prune;
