// @generated

use ::ews_bindings::rt;

/// Simple type `t:SharingActionType`, since `V2017_07_11`.
///
/// Restricts `xs:string`.
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum SharingActionType {
    Accept,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for SharingActionType {}

rt::open_enum! {
    SharingActionType;
    0 Accept;
}
