// @generated

use ::ews_bindings::rt;

/// Simple type `t:SharingActionImportance`, since `V2017_07_11`.
///
/// Restricts `xs:string`.
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum SharingActionImportance {
    Primary,
    Secondary,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for SharingActionImportance {}

rt::open_enum! {
    SharingActionImportance;
    0 Primary;
    1 Secondary;
}
