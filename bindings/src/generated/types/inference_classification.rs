// @generated from the schemas of version V2018_01_08.

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

::ews_bindings::open_enum!(InferenceClassification : Focused, Other);
