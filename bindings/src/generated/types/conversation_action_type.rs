// @generated from the schemas of version V2018_01_08.

/// Simple type `t:ConversationActionTypeType`.
///
/// Restricts `xs:string`.
#[doc(alias = "ConversationActionTypeType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    SetRetentionPolicy,
    Flag,
    /// A value that the schema does not list.
    Unlisted(String),
}

::ews_bindings::open_enum!(
    ConversationActionType : AlwaysCategorize, AlwaysDelete, AlwaysMove, Copy, Delete,
    Flag, Move, SetReadState, SetRetentionPolicy
);
