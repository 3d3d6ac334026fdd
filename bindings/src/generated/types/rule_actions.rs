// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{ArrayOfEmailAddresses, ArrayOfStrings, ImportanceChoices, ItemId, TargetFolderId};

/// Complex type `t:RuleActionsType`, since `Exchange2010_SP1`.
///
/// Microsoft's reference: [`Actions`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/actions-ruleactionstype).
#[doc(alias = "RuleActionsType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct RuleActions {
    /// Element `t:AssignCategories`, optional.
    pub assign_categories: Option<ArrayOfStrings>,
    /// Element `t:CopyToFolder`, optional.
    pub copy_to_folder: Option<Box<TargetFolderId>>,
    /// Element `t:Delete`, optional.
    pub delete: Option<bool>,
    /// Element `t:ForwardAsAttachmentToRecipients`, optional.
    pub forward_as_attachment_to_recipients: Option<ArrayOfEmailAddresses>,
    /// Element `t:ForwardToRecipients`, optional.
    pub forward_to_recipients: Option<ArrayOfEmailAddresses>,
    /// Element `t:MarkImportance`, optional.
    pub mark_importance: Option<ImportanceChoices>,
    /// Element `t:MarkAsRead`, optional.
    pub mark_as_read: Option<bool>,
    /// Element `t:MoveToFolder`, optional.
    pub move_to_folder: Option<Box<TargetFolderId>>,
    /// Element `t:PermanentDelete`, optional.
    pub permanent_delete: Option<bool>,
    /// Element `t:RedirectToRecipients`, optional.
    pub redirect_to_recipients: Option<ArrayOfEmailAddresses>,
    /// Element `t:SendSMSAlertToRecipients`, optional.
    pub send_sms_alert_to_recipients: Option<ArrayOfEmailAddresses>,
    /// Element `t:ServerReplyWithMessage`, optional.
    pub server_reply_with_message: Option<Box<ItemId>>,
    /// Element `t:StopProcessingRules`, optional.
    pub stop_processing_rules: Option<bool>,
}

impl Eq for RuleActions {}

rt::complex_type! {
    RuleActions = "t:RuleActionsType";
    elements t {
        0 assign_categories: "AssignCategories" optional;
        1 copy_to_folder: "CopyToFolder" optional;
        2 delete: "Delete" optional;
        3 forward_as_attachment_to_recipients: "ForwardAsAttachmentToRecipients" optional;
        4 forward_to_recipients: "ForwardToRecipients" optional;
        5 mark_importance: "MarkImportance" optional;
        6 mark_as_read: "MarkAsRead" optional;
        7 move_to_folder: "MoveToFolder" optional;
        8 permanent_delete: "PermanentDelete" optional;
        9 redirect_to_recipients: "RedirectToRecipients" optional;
        10 send_sms_alert_to_recipients: "SendSMSAlertToRecipients" optional;
        11 server_reply_with_message: "ServerReplyWithMessage" optional;
        12 stop_processing_rules: "StopProcessingRules" optional;
    }
}
