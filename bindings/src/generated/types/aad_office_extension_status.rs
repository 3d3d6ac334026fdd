// @generated

use ::ews_bindings::rt;

/// Simple type `t:AADOfficeExtensionStatusType`, since `V2018_01_08`.
///
/// Restricts `xs:string`.
#[doc(alias = "AADOfficeExtensionStatusType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum AadOfficeExtensionStatus {
    OptionalDisabled,
    OptionalEnabled,
    Mandatory,
    Undefined,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for AadOfficeExtensionStatus {}

rt::open_enum! {
    AadOfficeExtensionStatus;
    0 OptionalDisabled;
    1 OptionalEnabled;
    2 Mandatory;
    3 Undefined;
}
