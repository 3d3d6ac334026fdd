// @generated

use ::ews_bindings::xml;

/// Simple type `t:SensitivityChoicesType`.
///
/// Restricts `xs:string`.
#[doc(alias = "SensitivityChoicesType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum SensitivityChoices {
    Normal,
    Personal,
    Private,
    Confidential,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(SensitivityChoices: Confidential, Normal, Personal, Private);
