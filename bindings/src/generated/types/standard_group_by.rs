// @generated

use ::ews_bindings::rt;

/// Simple type `t:StandardGroupByType`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`StandardGroupBy`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/standardgroupby).
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

rt::open_enum! {
    StandardGroupBy;
    0 ConversationTopic;
}
