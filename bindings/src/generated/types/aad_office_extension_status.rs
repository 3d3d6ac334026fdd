// @generated

use ::ews_bindings::xml;

/// Simple type `t:AADOfficeExtensionStatusType`.
///
/// Restricts `xs:string`.
#[doc(alias = "AADOfficeExtensionStatusType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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

xml::open_enum!(
    AadOfficeExtensionStatus: Mandatory, OptionalDisabled, OptionalEnabled, Undefined
);
