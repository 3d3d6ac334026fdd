// @generated

use ::ews_bindings::rt;

/// Simple type `t:InferenceClassificationType`, since `V2016_10_10`.
///
/// Restricts `xs:string`.
#[doc(alias = "InferenceClassificationType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum InferenceClassification {
    Focused,
    Other,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for InferenceClassification {}

rt::open_enum! {
    InferenceClassification;
    0 Focused;
    1 Other;
}
