// @generated

use ::ews_bindings::{Result, rt};

use super::{
    ArrayOfEmailAddresses, ArrayOfStrings, FlaggedForAction, ImportanceChoices,
    RulePredicateDateRange, RulePredicateSizeRange, SensitivityChoices,
};

/// Complex type `t:RulePredicatesType`, since `Exchange2010_SP1`.
#[doc(alias = "RulePredicatesType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct RulePredicates {
    /// Element `t:Categories`, optional.
    pub categories: Option<ArrayOfStrings>,
    /// Element `t:ContainsBodyStrings`, optional.
    pub contains_body_strings: Option<ArrayOfStrings>,
    /// Element `t:ContainsHeaderStrings`, optional.
    pub contains_header_strings: Option<ArrayOfStrings>,
    /// Element `t:ContainsRecipientStrings`, optional.
    pub contains_recipient_strings: Option<ArrayOfStrings>,
    /// Element `t:ContainsSenderStrings`, optional.
    pub contains_sender_strings: Option<ArrayOfStrings>,
    /// Element `t:ContainsSubjectOrBodyStrings`, optional.
    pub contains_subject_or_body_strings: Option<ArrayOfStrings>,
    /// Element `t:ContainsSubjectStrings`, optional.
    pub contains_subject_strings: Option<ArrayOfStrings>,
    /// Element `t:FlaggedForAction`, optional.
    pub flagged_for_action: Option<FlaggedForAction>,
    /// Element `t:FromAddresses`, optional.
    pub from_addresses: Option<ArrayOfEmailAddresses>,
    /// Element `t:FromConnectedAccounts`, optional.
    pub from_connected_accounts: Option<ArrayOfStrings>,
    /// Element `t:HasAttachments`, optional.
    pub has_attachments: Option<bool>,
    /// Element `t:Importance`, optional.
    pub importance: Option<ImportanceChoices>,
    /// Element `t:IsApprovalRequest`, optional.
    pub is_approval_request: Option<bool>,
    /// Element `t:IsAutomaticForward`, optional.
    pub is_automatic_forward: Option<bool>,
    /// Element `t:IsAutomaticReply`, optional.
    pub is_automatic_reply: Option<bool>,
    /// Element `t:IsEncrypted`, optional.
    pub is_encrypted: Option<bool>,
    /// Element `t:IsMeetingRequest`, optional.
    pub is_meeting_request: Option<bool>,
    /// Element `t:IsMeetingResponse`, optional.
    pub is_meeting_response: Option<bool>,
    /// Element `t:IsNDR`, optional.
    pub is_ndr: Option<bool>,
    /// Element `t:IsPermissionControlled`, optional.
    pub is_permission_controlled: Option<bool>,
    /// Element `t:IsReadReceipt`, optional.
    pub is_read_receipt: Option<bool>,
    /// Element `t:IsSigned`, optional.
    pub is_signed: Option<bool>,
    /// Element `t:IsVoicemail`, optional.
    pub is_voicemail: Option<bool>,
    /// Element `t:ItemClasses`, optional.
    pub item_classes: Option<ArrayOfStrings>,
    /// Element `t:MessageClassifications`, optional.
    pub message_classifications: Option<ArrayOfStrings>,
    /// Element `t:NotSentToMe`, optional.
    pub not_sent_to_me: Option<bool>,
    /// Element `t:SentCcMe`, optional.
    pub sent_cc_me: Option<bool>,
    /// Element `t:SentOnlyToMe`, optional.
    pub sent_only_to_me: Option<bool>,
    /// Element `t:SentToAddresses`, optional.
    pub sent_to_addresses: Option<ArrayOfEmailAddresses>,
    /// Element `t:SentToMe`, optional.
    pub sent_to_me: Option<bool>,
    /// Element `t:SentToOrCcMe`, optional.
    pub sent_to_or_cc_me: Option<bool>,
    /// Element `t:Sensitivity`, optional.
    pub sensitivity: Option<SensitivityChoices>,
    /// Element `t:WithinDateRange`, optional.
    pub within_date_range: Option<Box<RulePredicateDateRange>>,
    /// Element `t:WithinSizeRange`, optional.
    pub within_size_range: Option<Box<RulePredicateSizeRange>>,
}

impl Eq for RulePredicates {}

rt::complex_type!(
    RulePredicates { name: "t:RulePredicatesType", model:
    "t:Categories?, t:ContainsBodyStrings?, t:ContainsHeaderStrings?, t:ContainsRecipientStrings?, t:ContainsSenderStrings?, t:ContainsSubjectOrBodyStrings?, t:ContainsSubjectStrings?, t:FlaggedForAction?, t:FromAddresses?, t:FromConnectedAccounts?, t:HasAttachments?, t:Importance?, t:IsApprovalRequest?, t:IsAutomaticForward?, t:IsAutomaticReply?, t:IsEncrypted?, t:IsMeetingRequest?, t:IsMeetingResponse?, t:IsNDR?, t:IsPermissionControlled?, t:IsReadReceipt?, t:IsSigned?, t:IsVoicemail?, t:ItemClasses?, t:MessageClassifications?, t:NotSentToMe?, t:SentCcMe?, t:SentOnlyToMe?, t:SentToAddresses?, t:SentToMe?, t:SentToOrCcMe?, t:Sensitivity?, t:WithinDateRange?, t:WithinSizeRange?"
    }
);

rt::placeholder_default!(RulePredicates);

impl rt::ReadComplex for RulePredicates {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Categories") => reader.fill(&mut self.categories, tag),
            (rt::T, "ContainsBodyStrings") => {
                reader.fill(&mut self.contains_body_strings, tag)
            }
            (rt::T, "ContainsHeaderStrings") => {
                reader.fill(&mut self.contains_header_strings, tag)
            }
            (rt::T, "ContainsRecipientStrings") => {
                reader.fill(&mut self.contains_recipient_strings, tag)
            }
            (rt::T, "ContainsSenderStrings") => {
                reader.fill(&mut self.contains_sender_strings, tag)
            }
            (rt::T, "ContainsSubjectOrBodyStrings") => {
                reader.fill(&mut self.contains_subject_or_body_strings, tag)
            }
            (rt::T, "ContainsSubjectStrings") => {
                reader.fill(&mut self.contains_subject_strings, tag)
            }
            (rt::T, "FlaggedForAction") => reader.fill(&mut self.flagged_for_action, tag),
            (rt::T, "FromAddresses") => reader.fill(&mut self.from_addresses, tag),
            (rt::T, "FromConnectedAccounts") => {
                reader.fill(&mut self.from_connected_accounts, tag)
            }
            (rt::T, "HasAttachments") => reader.fill(&mut self.has_attachments, tag),
            (rt::T, "Importance") => reader.fill(&mut self.importance, tag),
            (rt::T, "IsApprovalRequest") => {
                reader.fill(&mut self.is_approval_request, tag)
            }
            (rt::T, "IsAutomaticForward") => {
                reader.fill(&mut self.is_automatic_forward, tag)
            }
            (rt::T, "IsAutomaticReply") => reader.fill(&mut self.is_automatic_reply, tag),
            (rt::T, "IsEncrypted") => reader.fill(&mut self.is_encrypted, tag),
            (rt::T, "IsMeetingRequest") => reader.fill(&mut self.is_meeting_request, tag),
            (rt::T, "IsMeetingResponse") => {
                reader.fill(&mut self.is_meeting_response, tag)
            }
            (rt::T, "IsNDR") => reader.fill(&mut self.is_ndr, tag),
            (rt::T, "IsPermissionControlled") => {
                reader.fill(&mut self.is_permission_controlled, tag)
            }
            (rt::T, "IsReadReceipt") => reader.fill(&mut self.is_read_receipt, tag),
            (rt::T, "IsSigned") => reader.fill(&mut self.is_signed, tag),
            (rt::T, "IsVoicemail") => reader.fill(&mut self.is_voicemail, tag),
            (rt::T, "ItemClasses") => reader.fill(&mut self.item_classes, tag),
            (rt::T, "MessageClassifications") => {
                reader.fill(&mut self.message_classifications, tag)
            }
            (rt::T, "NotSentToMe") => reader.fill(&mut self.not_sent_to_me, tag),
            (rt::T, "SentCcMe") => reader.fill(&mut self.sent_cc_me, tag),
            (rt::T, "SentOnlyToMe") => reader.fill(&mut self.sent_only_to_me, tag),
            (rt::T, "SentToAddresses") => reader.fill(&mut self.sent_to_addresses, tag),
            (rt::T, "SentToMe") => reader.fill(&mut self.sent_to_me, tag),
            (rt::T, "SentToOrCcMe") => reader.fill(&mut self.sent_to_or_cc_me, tag),
            (rt::T, "Sensitivity") => reader.fill(&mut self.sensitivity, tag),
            (rt::T, "WithinDateRange") => reader.fill(&mut self.within_date_range, tag),
            (rt::T, "WithinSizeRange") => reader.fill(&mut self.within_size_range, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for RulePredicates {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:Categories", &self.categories);
        out.element("t:ContainsBodyStrings", &self.contains_body_strings);
        out.element("t:ContainsHeaderStrings", &self.contains_header_strings);
        out.element("t:ContainsRecipientStrings", &self.contains_recipient_strings);
        out.element("t:ContainsSenderStrings", &self.contains_sender_strings);
        out.element(
            "t:ContainsSubjectOrBodyStrings",
            &self.contains_subject_or_body_strings,
        );
        out.element("t:ContainsSubjectStrings", &self.contains_subject_strings);
        out.element("t:FlaggedForAction", &self.flagged_for_action);
        out.element("t:FromAddresses", &self.from_addresses);
        out.element("t:FromConnectedAccounts", &self.from_connected_accounts);
        out.element("t:HasAttachments", &self.has_attachments);
        out.element("t:Importance", &self.importance);
        out.element("t:IsApprovalRequest", &self.is_approval_request);
        out.element("t:IsAutomaticForward", &self.is_automatic_forward);
        out.element("t:IsAutomaticReply", &self.is_automatic_reply);
        out.element("t:IsEncrypted", &self.is_encrypted);
        out.element("t:IsMeetingRequest", &self.is_meeting_request);
        out.element("t:IsMeetingResponse", &self.is_meeting_response);
        out.element("t:IsNDR", &self.is_ndr);
        out.element("t:IsPermissionControlled", &self.is_permission_controlled);
        out.element("t:IsReadReceipt", &self.is_read_receipt);
        out.element("t:IsSigned", &self.is_signed);
        out.element("t:IsVoicemail", &self.is_voicemail);
        out.element("t:ItemClasses", &self.item_classes);
        out.element("t:MessageClassifications", &self.message_classifications);
        out.element("t:NotSentToMe", &self.not_sent_to_me);
        out.element("t:SentCcMe", &self.sent_cc_me);
        out.element("t:SentOnlyToMe", &self.sent_only_to_me);
        out.element("t:SentToAddresses", &self.sent_to_addresses);
        out.element("t:SentToMe", &self.sent_to_me);
        out.element("t:SentToOrCcMe", &self.sent_to_or_cc_me);
        out.element("t:Sensitivity", &self.sensitivity);
        out.element("t:WithinDateRange", &self.within_date_range);
        out.element("t:WithinSizeRange", &self.within_size_range);
    }
}
