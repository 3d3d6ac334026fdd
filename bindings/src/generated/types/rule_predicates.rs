// @generated

use ::ews_bindings::rt;
use super::super::ns;
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

rt::complex_type! {
    RulePredicates = "t:RulePredicatesType";
    elements t {
        0 categories: "Categories" optional;
        1 contains_body_strings: "ContainsBodyStrings" optional;
        2 contains_header_strings: "ContainsHeaderStrings" optional;
        3 contains_recipient_strings: "ContainsRecipientStrings" optional;
        4 contains_sender_strings: "ContainsSenderStrings" optional;
        5 contains_subject_or_body_strings: "ContainsSubjectOrBodyStrings" optional;
        6 contains_subject_strings: "ContainsSubjectStrings" optional;
        7 flagged_for_action: "FlaggedForAction" optional;
        8 from_addresses: "FromAddresses" optional;
        9 from_connected_accounts: "FromConnectedAccounts" optional;
        10 has_attachments: "HasAttachments" optional;
        11 importance: "Importance" optional;
        12 is_approval_request: "IsApprovalRequest" optional;
        13 is_automatic_forward: "IsAutomaticForward" optional;
        14 is_automatic_reply: "IsAutomaticReply" optional;
        15 is_encrypted: "IsEncrypted" optional;
        16 is_meeting_request: "IsMeetingRequest" optional;
        17 is_meeting_response: "IsMeetingResponse" optional;
        18 is_ndr: "IsNDR" optional;
        19 is_permission_controlled: "IsPermissionControlled" optional;
        20 is_read_receipt: "IsReadReceipt" optional;
        21 is_signed: "IsSigned" optional;
        22 is_voicemail: "IsVoicemail" optional;
        23 item_classes: "ItemClasses" optional;
        24 message_classifications: "MessageClassifications" optional;
        25 not_sent_to_me: "NotSentToMe" optional;
        26 sent_cc_me: "SentCcMe" optional;
        27 sent_only_to_me: "SentOnlyToMe" optional;
        28 sent_to_addresses: "SentToAddresses" optional;
        29 sent_to_me: "SentToMe" optional;
        30 sent_to_or_cc_me: "SentToOrCcMe" optional;
        31 sensitivity: "Sensitivity" optional;
        32 within_date_range: "WithinDateRange" optional;
        33 within_size_range: "WithinSizeRange" optional;
    }
}
