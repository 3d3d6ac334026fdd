// @generated

use ::ews_bindings::{rt, value};
use super::super::ns;
use super::{ArrayOfStrings, ConversationActionType, Disposal, Flag, ItemId, Retention, TargetFolderId};

/// Complex type `t:ConversationActionType`, since `Exchange2010_SP1`.
///
/// Microsoft's reference: [`ConversationAction`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/conversationaction).
#[doc(alias = "ConversationActionType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ConversationAction {
    /// Element `t:Action`, required.
    pub action: ConversationActionType,
    /// Element `t:ConversationId`, required.
    pub conversation_id: ItemId,
    /// Element `t:ContextFolderId`, optional.
    pub context_folder_id: Option<Box<TargetFolderId>>,
    /// Element `t:ConversationLastSyncTime`, optional.
    pub conversation_last_sync_time: Option<value::DateTime>,
    /// Element `t:ProcessRightAway`, optional.
    pub process_right_away: Option<bool>,
    /// Element `t:DestinationFolderId`, optional.
    pub destination_folder_id: Option<Box<TargetFolderId>>,
    /// Element `t:Categories`, optional.
    pub categories: Option<ArrayOfStrings>,
    /// Element `t:EnableAlwaysDelete`, optional.
    pub enable_always_delete: Option<bool>,
    /// Element `t:IsRead`, optional.
    pub is_read: Option<bool>,
    /// Element `t:DeleteType`, optional.
    pub delete_type: Option<Disposal>,
    /// Element `t:RetentionPolicyType`, optional, since `Exchange2013_SP1`.
    pub retention_policy_type: Option<Retention>,
    /// Element `t:RetentionPolicyTagId`, optional, since `Exchange2013_SP1`.
    pub retention_policy_tag_id: Option<String>,
    /// Element `t:Flag`, optional, since `Exchange2013_SP1`.
    pub flag: Option<Box<Flag>>,
    /// Element `t:SuppressReadReceipts`, optional, since `Exchange2013_SP1`.
    pub suppress_read_receipts: Option<bool>,
}

impl Eq for ConversationAction {}

impl ConversationAction {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        action: ConversationActionType,
        conversation_id: impl Into<ItemId>,
    ) -> Self {
        Self {
            action,
            conversation_id: conversation_id.into(),
            context_folder_id: None,
            conversation_last_sync_time: None,
            process_right_away: None,
            destination_folder_id: None,
            categories: None,
            enable_always_delete: None,
            is_read: None,
            delete_type: None,
            retention_policy_type: None,
            retention_policy_tag_id: None,
            flag: None,
            suppress_read_receipts: None,
        }
    }
}

rt::complex_type! {
    ConversationAction = "t:ConversationActionType", required 2, new(value value(ItemId));
    elements t {
        0 action: "Action" required 0;
        1 conversation_id: "ConversationId" required 1;
        2 context_folder_id: "ContextFolderId" optional;
        3 conversation_last_sync_time: "ConversationLastSyncTime" optional;
        4 process_right_away: "ProcessRightAway" optional;
        5 destination_folder_id: "DestinationFolderId" optional;
        6 categories: "Categories" optional;
        7 enable_always_delete: "EnableAlwaysDelete" optional;
        8 is_read: "IsRead" optional;
        9 delete_type: "DeleteType" optional;
        10 retention_policy_type: "RetentionPolicyType" optional;
        11 retention_policy_tag_id: "RetentionPolicyTagId" optional;
        12 flag: "Flag" optional;
        13 suppress_read_receipts: "SuppressReadReceipts" optional;
    }
}
