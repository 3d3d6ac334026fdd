// @generated

use ::ews_bindings::{rt, value, xml};
use super::super::ns;
use super::{
    AbchPersonItem, AcceptItem, AcceptSharingInvitation, AddItemToMyCalendar,
    AppliedHashtagsPreview, ArrayOfRecipients, ArrayOfStrings, Body, CalendarItem,
    CancelCalendarItem, ContactItem, DeclineItem, DelveItem, DistributionList, DocumentFileItem,
    EffectiveRights, EntityExtractionResult, ExtendedProperty, FileItem, Flag, FolderId,
    ForwardItem, IconIndex, ImportanceChoices, InferenceClassification, ItemClass, ItemId,
    LikesPreview, MeetingCancellationMessage, MeetingMessage, MeetingRegistrationResponseObject,
    MeetingRequestMessage, MeetingResponseMessage, MentionsPreview, Message, MimeContent,
    NetworkItem, NonEmptyArrayOfAppliedHashtag, NonEmptyArrayOfAttachments,
    NonEmptyArrayOfInternetHeaders, NonEmptyArrayOfLike, NonEmptyArrayOfMentionActions,
    NonEmptyArrayOfPredictedActionReason, NonEmptyArrayOfResponseObjects, OneDriveItem, PostItem,
    PostReplyItem, PostReplyItemBase, ProposeNewTime, ReferenceItemResponse,
    ReminderMinutesBeforeStart, RemoveItem, ReplyAllToItem, ReplyToItem, RetentionTag,
    RightsManagementLicenseData, RoleMemberItem, SensitivityChoices, SharingMessage, SmartResponse,
    SmartResponseBase, SuppressReadReceipt, Task, TentativelyAcceptItem, WellKnownResponseObject,
};

/// Complex type `t:ItemType`.
///
/// Microsoft's reference: [`Item`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/item).
#[doc(alias = "ItemType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Item {
    /// Element `t:MimeContent`, optional.
    pub mime_content: Option<Box<MimeContent>>,
    /// Element `t:ItemId`, optional.
    pub item_id: Option<Box<ItemId>>,
    /// Element `t:ParentFolderId`, optional.
    pub parent_folder_id: Option<Box<FolderId>>,
    /// Element `t:ItemClass`, optional.
    pub item_class: Option<ItemClass>,
    /// Element `t:Subject`, optional.
    pub subject: Option<String>,
    /// Element `t:Sensitivity`, optional.
    pub sensitivity: Option<SensitivityChoices>,
    /// Element `t:Body`, optional.
    pub body: Option<Box<Body>>,
    /// Element `t:Attachments`, optional.
    pub attachments: Option<NonEmptyArrayOfAttachments>,
    /// Element `t:DateTimeReceived`, optional.
    pub date_time_received: Option<value::DateTime>,
    /// Element `t:Size`, optional.
    pub size: Option<i32>,
    /// Element `t:Categories`, optional.
    pub categories: Option<ArrayOfStrings>,
    /// Element `t:Importance`, optional.
    pub importance: Option<ImportanceChoices>,
    /// Element `t:InReplyTo`, optional.
    pub in_reply_to: Option<String>,
    /// Element `t:IsSubmitted`, optional.
    pub is_submitted: Option<bool>,
    /// Element `t:IsDraft`, optional.
    pub is_draft: Option<bool>,
    /// Element `t:IsFromMe`, optional.
    pub is_from_me: Option<bool>,
    /// Element `t:IsResend`, optional.
    pub is_resend: Option<bool>,
    /// Element `t:IsUnmodified`, optional.
    pub is_unmodified: Option<bool>,
    /// Element `t:InternetMessageHeaders`, optional.
    pub internet_message_headers: Option<NonEmptyArrayOfInternetHeaders>,
    /// Element `t:DateTimeSent`, optional.
    pub date_time_sent: Option<value::DateTime>,
    /// Element `t:DateTimeCreated`, optional.
    pub date_time_created: Option<value::DateTime>,
    /// Element `t:ResponseObjects`, optional.
    pub response_objects: Option<NonEmptyArrayOfResponseObjects>,
    /// Element `t:ReminderDueBy`, optional.
    pub reminder_due_by: Option<value::DateTime>,
    /// Element `t:ReminderIsSet`, optional.
    pub reminder_is_set: Option<bool>,
    /// Element `t:ReminderNextTime`, optional, since `Exchange2013_SP1`.
    pub reminder_next_time: Option<value::DateTime>,
    /// Element `t:ReminderMinutesBeforeStart`, optional.
    pub reminder_minutes_before_start: Option<ReminderMinutesBeforeStart>,
    /// Element `t:DisplayCc`, optional.
    pub display_cc: Option<String>,
    /// Element `t:DisplayTo`, optional.
    pub display_to: Option<String>,
    /// Element `t:DisplayBcc`, optional, since `V2016_10_10`.
    pub display_bcc: Option<String>,
    /// Element `t:HasAttachments`, optional.
    pub has_attachments: Option<bool>,
    /// Element `t:ExtendedProperty`, any number.
    pub extended_property: Vec<ExtendedProperty>,
    /// Element `t:Culture`, optional.
    pub culture: Option<value::Language>,
    /// Element `t:EffectiveRights`, optional.
    pub effective_rights: Option<Box<EffectiveRights>>,
    /// Element `t:LastModifiedName`, optional.
    pub last_modified_name: Option<String>,
    /// Element `t:LastModifiedTime`, optional.
    pub last_modified_time: Option<value::DateTime>,
    /// Element `t:IsAssociated`, optional, since `Exchange2010_SP1`.
    pub is_associated: Option<bool>,
    /// Element `t:WebClientReadFormQueryString`, optional, since `Exchange2010_SP1`.
    pub web_client_read_form_query_string: Option<String>,
    /// Element `t:WebClientEditFormQueryString`, optional, since `Exchange2010_SP1`.
    pub web_client_edit_form_query_string: Option<String>,
    /// Element `t:ConversationId`, optional, since `Exchange2010_SP1`.
    pub conversation_id: Option<Box<ItemId>>,
    /// Element `t:UniqueBody`, optional, since `Exchange2010_SP1`.
    pub unique_body: Option<Box<Body>>,
    /// Element `t:Flag`, optional, since `Exchange2013_SP1`.
    pub flag: Option<Box<Flag>>,
    /// Element `t:StoreEntryId`, optional, since `Exchange2010_SP2`.
    pub store_entry_id: Option<value::Base64>,
    /// Element `t:InstanceKey`, optional, since `Exchange2013_SP1`.
    pub instance_key: Option<value::Base64>,
    /// Element `t:NormalizedBody`, optional, since `Exchange2013_SP1`.
    pub normalized_body: Option<Box<Body>>,
    /// Element `t:EntityExtractionResult`, optional, since `Exchange2013_SP1`.
    pub entity_extraction_result: Option<Box<EntityExtractionResult>>,
    /// Element `t:PolicyTag`, optional, since `Exchange2013_SP1`.
    pub policy_tag: Option<Box<RetentionTag>>,
    /// Element `t:ArchiveTag`, optional, since `Exchange2013_SP1`.
    pub archive_tag: Option<Box<RetentionTag>>,
    /// Element `t:RetentionDate`, optional, since `Exchange2013_SP1`.
    pub retention_date: Option<value::DateTime>,
    /// Element `t:Preview`, optional, since `Exchange2013_SP1`.
    pub preview: Option<String>,
    /// Element `t:RightsManagementLicenseData`, optional, since `Exchange2013_SP1`.
    pub rights_management_license_data: Option<Box<RightsManagementLicenseData>>,
    /// Element `t:PredictedActionReasons`, optional, since `Exchange2013_SP1`.
    pub predicted_action_reasons: Option<NonEmptyArrayOfPredictedActionReason>,
    /// Element `t:IsClutter`, optional, since `Exchange2013_SP1`.
    pub is_clutter: Option<bool>,
    /// Element `t:BlockStatus`, optional, since `Exchange2013_SP1`.
    pub block_status: Option<bool>,
    /// Element `t:HasBlockedImages`, optional, since `Exchange2013_SP1`.
    pub has_blocked_images: Option<bool>,
    /// Element `t:TextBody`, optional, since `Exchange2013_SP1`.
    pub text_body: Option<Box<Body>>,
    /// Element `t:IconIndex`, optional, since `Exchange2013_SP1`.
    pub icon_index: Option<IconIndex>,
    /// Element `t:SearchKey`, optional, since `V2016_10_10`.
    pub search_key: Option<value::Base64>,
    /// Element `t:SortKey`, optional, since `V2016_10_10`.
    pub sort_key: Option<i64>,
    /// Element `t:Hashtags`, optional, since `V2016_10_10`.
    pub hashtags: Option<ArrayOfStrings>,
    /// Element `t:Mentions`, optional, since `V2016_10_10`.
    pub mentions: Option<ArrayOfRecipients>,
    /// Element `t:MentionedMe`, optional, since `V2016_10_10`.
    pub mentioned_me: Option<bool>,
    /// Element `t:MentionsPreview`, optional, since `V2016_10_10`.
    pub mentions_preview: Option<Box<MentionsPreview>>,
    /// Element `t:MentionsEx`, optional, since `V2016_10_10`.
    pub mentions_ex: Option<NonEmptyArrayOfMentionActions>,
    /// Element `t:AppliedHashtags`, optional, since `V2016_10_10`.
    pub applied_hashtags: Option<NonEmptyArrayOfAppliedHashtag>,
    /// Element `t:AppliedHashtagsPreview`, optional, since `V2016_10_10`.
    pub applied_hashtags_preview: Option<Box<AppliedHashtagsPreview>>,
    /// Element `t:Likes`, optional, since `V2016_10_10`.
    pub likes: Option<NonEmptyArrayOfLike>,
    /// Element `t:LikesPreview`, optional, since `V2016_10_10`.
    pub likes_preview: Option<Box<LikesPreview>>,
    /// Element `t:PendingSocialActivityTagIds`, optional, since `V2016_10_10`.
    pub pending_social_activity_tag_ids: Option<ArrayOfStrings>,
    /// Element `t:AtAllMention`, optional, since `V2016_10_10`.
    pub at_all_mention: Option<bool>,
    /// Element `t:CanDelete`, optional, since `V2016_10_10`.
    pub can_delete: Option<bool>,
    /// Element `t:InferenceClassification`, optional, since `V2016_10_10`.
    pub inference_classification: Option<InferenceClassification>,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

rt::complex_type! {
    Item = "t:ItemType";
    elements t {
        0 mime_content: "MimeContent" optional;
        1 item_id: "ItemId" optional;
        2 parent_folder_id: "ParentFolderId" optional;
        3 item_class: "ItemClass" optional;
        4 subject: "Subject" optional;
        5 sensitivity: "Sensitivity" optional;
        6 body: "Body" optional;
        7 attachments: "Attachments" optional;
        8 date_time_received: "DateTimeReceived" optional;
        9 size: "Size" optional;
        10 categories: "Categories" optional;
        11 importance: "Importance" optional;
        12 in_reply_to: "InReplyTo" optional;
        13 is_submitted: "IsSubmitted" optional;
        14 is_draft: "IsDraft" optional;
        15 is_from_me: "IsFromMe" optional;
        16 is_resend: "IsResend" optional;
        17 is_unmodified: "IsUnmodified" optional;
        18 internet_message_headers: "InternetMessageHeaders" optional;
        19 date_time_sent: "DateTimeSent" optional;
        20 date_time_created: "DateTimeCreated" optional;
        21 response_objects: "ResponseObjects" optional;
        22 reminder_due_by: "ReminderDueBy" optional;
        23 reminder_is_set: "ReminderIsSet" optional;
        24 reminder_next_time: "ReminderNextTime" optional;
        25 reminder_minutes_before_start: "ReminderMinutesBeforeStart" optional;
        26 display_cc: "DisplayCc" optional;
        27 display_to: "DisplayTo" optional;
        28 display_bcc: "DisplayBcc" optional;
        29 has_attachments: "HasAttachments" optional;
        30 extended_property: "ExtendedProperty" repeated;
        31 culture: "Culture" optional;
        32 effective_rights: "EffectiveRights" optional;
        33 last_modified_name: "LastModifiedName" optional;
        34 last_modified_time: "LastModifiedTime" optional;
        35 is_associated: "IsAssociated" optional;
        36 web_client_read_form_query_string: "WebClientReadFormQueryString" optional;
        37 web_client_edit_form_query_string: "WebClientEditFormQueryString" optional;
        38 conversation_id: "ConversationId" optional;
        39 unique_body: "UniqueBody" optional;
        40 flag: "Flag" optional;
        41 store_entry_id: "StoreEntryId" optional;
        42 instance_key: "InstanceKey" optional;
        43 normalized_body: "NormalizedBody" optional;
        44 entity_extraction_result: "EntityExtractionResult" optional;
        45 policy_tag: "PolicyTag" optional;
        46 archive_tag: "ArchiveTag" optional;
        47 retention_date: "RetentionDate" optional;
        48 preview: "Preview" optional;
        49 rights_management_license_data: "RightsManagementLicenseData" optional;
        50 predicted_action_reasons: "PredictedActionReasons" optional;
        51 is_clutter: "IsClutter" optional;
        52 block_status: "BlockStatus" optional;
        53 has_blocked_images: "HasBlockedImages" optional;
        54 text_body: "TextBody" optional;
        55 icon_index: "IconIndex" optional;
        56 search_key: "SearchKey" optional;
        57 sort_key: "SortKey" optional;
        58 hashtags: "Hashtags" optional;
        59 mentions: "Mentions" optional;
        60 mentioned_me: "MentionedMe" optional;
        61 mentions_preview: "MentionsPreview" optional;
        62 mentions_ex: "MentionsEx" optional;
        63 applied_hashtags: "AppliedHashtags" optional;
        64 applied_hashtags_preview: "AppliedHashtagsPreview" optional;
        65 likes: "Likes" optional;
        66 likes_preview: "LikesPreview" optional;
        67 pending_social_activity_tag_ids: "PendingSocialActivityTagIds" optional;
        68 at_all_mention: "AtAllMention" optional;
        69 can_delete: "CanDelete" optional;
        70 inference_classification: "InferenceClassification" optional;
    }
    derived_types {
        AbchPersonItem = "t:AbchPersonItemType";
        CalendarItem = "t:CalendarItemType";
        ContactItem = "t:ContactItemType";
        DelveItem = "t:DelveItemType";
        DistributionList = "t:DistributionListType";
        FileItem = "t:FileItemType";
        DocumentFileItem = "t:DocumentFileItemType";
        Message = "t:MessageType";
        MeetingMessage = "t:MeetingMessageType";
        MeetingCancellationMessage = "t:MeetingCancellationMessageType";
        MeetingRequestMessage = "t:MeetingRequestMessageType";
        MeetingResponseMessage = "t:MeetingResponseMessageType";
        AddItemToMyCalendar = "t:AddItemToMyCalendarType";
        PostReplyItemBase = "t:PostReplyItemBaseType";
        PostReplyItem = "t:PostReplyItemType";
        ProposeNewTime = "t:ProposeNewTimeType";
        ReferenceItemResponse = "t:ReferenceItemResponseType";
        AcceptSharingInvitation = "t:AcceptSharingInvitationType";
        SuppressReadReceipt = "t:SuppressReadReceiptType";
        RemoveItem = "t:RemoveItemType";
        SmartResponseBase = "t:SmartResponseBaseType";
        SmartResponse = "t:SmartResponseType";
        CancelCalendarItem = "t:CancelCalendarItemType";
        ForwardItem = "t:ForwardItemType";
        ReplyAllToItem = "t:ReplyAllToItemType";
        ReplyToItem = "t:ReplyToItemType";
        WellKnownResponseObject = "t:WellKnownResponseObjectType";
        MeetingRegistrationResponseObject = "t:MeetingRegistrationResponseObjectType";
        AcceptItem = "t:AcceptItemType";
        DeclineItem = "t:DeclineItemType";
        TentativelyAcceptItem = "t:TentativelyAcceptItemType";
        SharingMessage = "t:SharingMessageType";
        NetworkItem = "t:NetworkItemType";
        OneDriveItem = "t:OneDriveItemType";
        PostItem = "t:PostItemType";
        RoleMemberItem = "t:RoleMemberItemType";
        Task = "t:TaskType";
    }
    kept { kept }
}
