// @generated

use ::ews_bindings::rt;

/// Simple type `t:ConversationQueryTraversalType`, since `Exchange2013_SP1`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`FindConversation`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/findconversation).
#[doc(alias = "ConversationQueryTraversalType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum ConversationQueryTraversal {
    Shallow,
    Deep,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for ConversationQueryTraversal {}

rt::open_enum! {
    ConversationQueryTraversal;
    0 Shallow;
    1 Deep;
}
