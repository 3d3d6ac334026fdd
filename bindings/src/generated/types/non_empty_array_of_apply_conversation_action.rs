// @generated

use ::ews_bindings::{rt, xml};

use super::ConversationAction;

/// Complex type `t:NonEmptyArrayOfApplyConversationActionType`, since `Exchange2010_SP1`.
#[doc(alias = "NonEmptyArrayOfApplyConversationActionType")]
pub type NonEmptyArrayOfApplyConversationAction = xml::List<
    ConversationAction,
    NonEmptyArrayOfApplyConversationActionList,
>;

rt::list_name!(
    NonEmptyArrayOfApplyConversationActionList: Elements "t:ConversationAction" { name:
    "t:NonEmptyArrayOfApplyConversationActionType", model: "t:ConversationAction+",
    flags: checked }
);
