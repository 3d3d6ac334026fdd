// @generated from the schemas of version V2018_01_08.

/// Simple type `t:StandardGroupByType`.
///
/// Restricts `xs:string`.
#[doc(alias = "StandardGroupByType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum StandardGroupBy {
    ConversationTopic,
    /// A value that the schema does not list.
    Unlisted(String),
}

::ews_bindings::open_enum!(StandardGroupBy : ConversationTopic);
