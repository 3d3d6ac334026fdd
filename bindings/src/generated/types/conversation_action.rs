// @generated

use ::ews_bindings::{Result, rt, value};

use super::{
    ArrayOfStrings, ConversationActionType, Disposal, Flag, ItemId, Retention,
    TargetFolderId,
};

/// Complex type `t:ConversationActionType`, since `Exchange2010_SP1`.
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

rt::complex_type!(
    ConversationAction { name: "t:ConversationActionType", required:
    "t:Action, t:ConversationId", bits: 2, model:
    "t:Action, t:ConversationId, t:ContextFolderId?, t:ConversationLastSyncTime?, t:ProcessRightAway?, t:DestinationFolderId?, t:Categories?, t:EnableAlwaysDelete?, t:IsRead?, t:DeleteType?, t:RetentionPolicyType?, t:RetentionPolicyTagId?, t:Flag?, t:SuppressReadReceipts?"
    }
);

impl ConversationAction {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(action: ConversationActionType, conversation_id: ItemId) -> Self {
        Self {
            action,
            conversation_id,
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

rt::placeholder_new!(ConversationAction: placeholder, placeholder);

impl rt::ReadComplex for ConversationAction {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Action") => reader.require(&mut self.action, tag, 0),
            (rt::T, "ConversationId") => {
                reader.require(&mut self.conversation_id, tag, 1)
            }
            (rt::T, "ContextFolderId") => reader.fill(&mut self.context_folder_id, tag),
            (rt::T, "ConversationLastSyncTime") => {
                reader.fill(&mut self.conversation_last_sync_time, tag)
            }
            (rt::T, "ProcessRightAway") => reader.fill(&mut self.process_right_away, tag),
            (rt::T, "DestinationFolderId") => {
                reader.fill(&mut self.destination_folder_id, tag)
            }
            (rt::T, "Categories") => reader.fill(&mut self.categories, tag),
            (rt::T, "EnableAlwaysDelete") => {
                reader.fill(&mut self.enable_always_delete, tag)
            }
            (rt::T, "IsRead") => reader.fill(&mut self.is_read, tag),
            (rt::T, "DeleteType") => reader.fill(&mut self.delete_type, tag),
            (rt::T, "RetentionPolicyType") => {
                reader.fill(&mut self.retention_policy_type, tag)
            }
            (rt::T, "RetentionPolicyTagId") => {
                reader.fill(&mut self.retention_policy_tag_id, tag)
            }
            (rt::T, "Flag") => reader.fill(&mut self.flag, tag),
            (rt::T, "SuppressReadReceipts") => {
                reader.fill(&mut self.suppress_read_receipts, tag)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for ConversationAction {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:Action", &self.action);
        out.element("t:ConversationId", &self.conversation_id);
        out.element("t:ContextFolderId", &self.context_folder_id);
        out.element("t:ConversationLastSyncTime", &self.conversation_last_sync_time);
        out.element("t:ProcessRightAway", &self.process_right_away);
        out.element("t:DestinationFolderId", &self.destination_folder_id);
        out.element("t:Categories", &self.categories);
        out.element("t:EnableAlwaysDelete", &self.enable_always_delete);
        out.element("t:IsRead", &self.is_read);
        out.element("t:DeleteType", &self.delete_type);
        out.element("t:RetentionPolicyType", &self.retention_policy_type);
        out.element("t:RetentionPolicyTagId", &self.retention_policy_tag_id);
        out.element("t:Flag", &self.flag);
        out.element("t:SuppressReadReceipts", &self.suppress_read_receipts);
    }
}
