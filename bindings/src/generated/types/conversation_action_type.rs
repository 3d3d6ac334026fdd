// @generated

use ::ews_bindings::rt;

/// Simple type `t:ConversationActionTypeType`, since `Exchange2010_SP1`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`Action`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/action-conversationactiontypetype).
#[doc(alias = "ConversationActionTypeType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum ConversationActionType {
    AlwaysCategorize,
    AlwaysDelete,
    AlwaysMove,
    Delete,
    Move,
    Copy,
    SetReadState,
    /// since `Exchange2013_SP1`
    SetRetentionPolicy,
    /// since `Exchange2013_SP1`
    Flag,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for ConversationActionType {}

rt::open_enum! {
    ConversationActionType;
    0 AlwaysCategorize;
    1 AlwaysDelete;
    2 AlwaysMove;
    3 Delete;
    4 Move;
    5 Copy;
    6 SetReadState;
    7 SetRetentionPolicy;
    8 Flag;
}
