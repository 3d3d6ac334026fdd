// @generated

use ::ews_bindings::xml;

/// Simple type `t:ImportanceChoicesType`.
///
/// Restricts `xs:string`.
#[doc(alias = "ImportanceChoicesType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum ImportanceChoices {
    Low,
    Normal,
    High,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(ImportanceChoices: High, Low, Normal);
