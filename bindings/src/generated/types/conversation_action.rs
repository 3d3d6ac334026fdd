// @generated

use ::ews_bindings::{Result, value, xml};

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

xml::complex_type!(
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

xml::blank_new!(ConversationAction: blank, blank);

impl xml::ReadNode for ConversationAction {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "Action") => input.require(&mut self.action, tag, 0),
            (xml::T, "ConversationId") => {
                input.require(&mut self.conversation_id, tag, 1)
            }
            (xml::T, "ContextFolderId") => input.fill(&mut self.context_folder_id, tag),
            (xml::T, "ConversationLastSyncTime") => {
                input.fill(&mut self.conversation_last_sync_time, tag)
            }
            (xml::T, "ProcessRightAway") => input.fill(&mut self.process_right_away, tag),
            (xml::T, "DestinationFolderId") => {
                input.fill(&mut self.destination_folder_id, tag)
            }
            (xml::T, "Categories") => input.fill(&mut self.categories, tag),
            (xml::T, "EnableAlwaysDelete") => {
                input.fill(&mut self.enable_always_delete, tag)
            }
            (xml::T, "IsRead") => input.fill(&mut self.is_read, tag),
            (xml::T, "DeleteType") => input.fill(&mut self.delete_type, tag),
            (xml::T, "RetentionPolicyType") => {
                input.fill(&mut self.retention_policy_type, tag)
            }
            (xml::T, "RetentionPolicyTagId") => {
                input.fill(&mut self.retention_policy_tag_id, tag)
            }
            (xml::T, "Flag") => input.fill(&mut self.flag, tag),
            (xml::T, "SuppressReadReceipts") => {
                input.fill(&mut self.suppress_read_receipts, tag)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ConversationAction {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
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
