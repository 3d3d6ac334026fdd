// @generated

use ::ews_bindings::{Result, rt};

use super::{
    ArrayOfEmailAddresses, ArrayOfStrings, ImportanceChoices, ItemId, TargetFolderId,
};

/// Complex type `t:RuleActionsType`, since `Exchange2010_SP1`.
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

rt::complex_type!(
    RuleActions { name: "t:RuleActionsType", model:
    "t:AssignCategories?, t:CopyToFolder?, t:Delete?, t:ForwardAsAttachmentToRecipients?, t:ForwardToRecipients?, t:MarkImportance?, t:MarkAsRead?, t:MoveToFolder?, t:PermanentDelete?, t:RedirectToRecipients?, t:SendSMSAlertToRecipients?, t:ServerReplyWithMessage?, t:StopProcessingRules?"
    }
);

rt::placeholder_default!(RuleActions);

impl rt::ReadComplex for RuleActions {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "AssignCategories") => reader.fill(&mut self.assign_categories, tag),
            (rt::T, "CopyToFolder") => reader.fill(&mut self.copy_to_folder, tag),
            (rt::T, "Delete") => reader.fill(&mut self.delete, tag),
            (rt::T, "ForwardAsAttachmentToRecipients") => {
                reader.fill(&mut self.forward_as_attachment_to_recipients, tag)
            }
            (rt::T, "ForwardToRecipients") => {
                reader.fill(&mut self.forward_to_recipients, tag)
            }
            (rt::T, "MarkImportance") => reader.fill(&mut self.mark_importance, tag),
            (rt::T, "MarkAsRead") => reader.fill(&mut self.mark_as_read, tag),
            (rt::T, "MoveToFolder") => reader.fill(&mut self.move_to_folder, tag),
            (rt::T, "PermanentDelete") => reader.fill(&mut self.permanent_delete, tag),
            (rt::T, "RedirectToRecipients") => {
                reader.fill(&mut self.redirect_to_recipients, tag)
            }
            (rt::T, "SendSMSAlertToRecipients") => {
                reader.fill(&mut self.send_sms_alert_to_recipients, tag)
            }
            (rt::T, "ServerReplyWithMessage") => {
                reader.fill(&mut self.server_reply_with_message, tag)
            }
            (rt::T, "StopProcessingRules") => {
                reader.fill(&mut self.stop_processing_rules, tag)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for RuleActions {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:AssignCategories", &self.assign_categories);
        out.element("t:CopyToFolder", &self.copy_to_folder);
        out.element("t:Delete", &self.delete);
        out.element(
            "t:ForwardAsAttachmentToRecipients",
            &self.forward_as_attachment_to_recipients,
        );
        out.element("t:ForwardToRecipients", &self.forward_to_recipients);
        out.element("t:MarkImportance", &self.mark_importance);
        out.element("t:MarkAsRead", &self.mark_as_read);
        out.element("t:MoveToFolder", &self.move_to_folder);
        out.element("t:PermanentDelete", &self.permanent_delete);
        out.element("t:RedirectToRecipients", &self.redirect_to_recipients);
        out.element("t:SendSMSAlertToRecipients", &self.send_sms_alert_to_recipients);
        out.element("t:ServerReplyWithMessage", &self.server_reply_with_message);
        out.element("t:StopProcessingRules", &self.stop_processing_rules);
    }
}
