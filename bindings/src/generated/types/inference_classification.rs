// @generated

use ::ews_bindings::xml;

/// Simple type `t:InferenceClassificationType`.
///
/// Restricts `xs:string`.
#[doc(alias = "InferenceClassificationType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum InferenceClassification {
    Focused,
    Other,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(InferenceClassification: Focused, Other);
