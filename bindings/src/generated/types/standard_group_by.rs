// @generated

use ::ews_bindings::xml;

/// Simple type `t:StandardGroupByType`.
///
/// Restricts `xs:string`.
#[doc(alias = "StandardGroupByType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum StandardGroupBy {
    ConversationTopic,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for StandardGroupBy {}

xml::open_enum!(StandardGroupBy: 0 ConversationTopic);
