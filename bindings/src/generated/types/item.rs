// @generated

use ::ews_bindings::{Result, rt, value};

use super::{
    AppliedHashtagsPreview, ArrayOfRecipients, ArrayOfStrings, Body, EffectiveRights,
    EntityExtractionResult, ExtendedProperty, Flag, FolderId, IconIndex,
    ImportanceChoices, InferenceClassification, ItemClass, ItemId, LikesPreview,
    MentionsPreview, MimeContent, NonEmptyArrayOfAppliedHashtag,
    NonEmptyArrayOfAttachments, NonEmptyArrayOfInternetHeaders, NonEmptyArrayOfLike,
    NonEmptyArrayOfMentionActions, NonEmptyArrayOfPredictedActionReason,
    NonEmptyArrayOfResponseObjects, ReminderMinutesBeforeStart, RetentionTag,
    RightsManagementLicenseData, SensitivityChoices,
};

/// Complex type `t:ItemType`.
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
}

rt::complex_type!(
    Item { name: "t:ItemType", model:
    "t:MimeContent?, t:ItemId?, t:ParentFolderId?, t:ItemClass?, t:Subject?, t:Sensitivity?, t:Body?, t:Attachments?, t:DateTimeReceived?, t:Size?, t:Categories?, t:Importance?, t:InReplyTo?, t:IsSubmitted?, t:IsDraft?, t:IsFromMe?, t:IsResend?, t:IsUnmodified?, t:InternetMessageHeaders?, t:DateTimeSent?, t:DateTimeCreated?, t:ResponseObjects?, t:ReminderDueBy?, t:ReminderIsSet?, t:ReminderNextTime?, t:ReminderMinutesBeforeStart?, t:DisplayCc?, t:DisplayTo?, t:DisplayBcc?, t:HasAttachments?, t:ExtendedProperty*, t:Culture?, t:EffectiveRights?, t:LastModifiedName?, t:LastModifiedTime?, t:IsAssociated?, t:WebClientReadFormQueryString?, t:WebClientEditFormQueryString?, t:ConversationId?, t:UniqueBody?, t:Flag?, t:StoreEntryId?, t:InstanceKey?, t:NormalizedBody?, t:EntityExtractionResult?, t:PolicyTag?, t:ArchiveTag?, t:RetentionDate?, t:Preview?, t:RightsManagementLicenseData?, t:PredictedActionReasons?, t:IsClutter?, t:BlockStatus?, t:HasBlockedImages?, t:TextBody?, t:IconIndex?, t:SearchKey?, t:SortKey?, t:Hashtags?, t:Mentions?, t:MentionedMe?, t:MentionsPreview?, t:MentionsEx?, t:AppliedHashtags?, t:AppliedHashtagsPreview?, t:Likes?, t:LikesPreview?, t:PendingSocialActivityTagIds?, t:AtAllMention?, t:CanDelete?, t:InferenceClassification?"
    }
);

rt::placeholder_default!(Item);

impl rt::ReadComplex for Item {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "MimeContent") => reader.fill(&mut self.mime_content, tag),
            (rt::T, "ItemId") => reader.fill(&mut self.item_id, tag),
            (rt::T, "ParentFolderId") => reader.fill(&mut self.parent_folder_id, tag),
            (rt::T, "ItemClass") => reader.fill(&mut self.item_class, tag),
            (rt::T, "Subject") => reader.fill(&mut self.subject, tag),
            (rt::T, "Sensitivity") => reader.fill(&mut self.sensitivity, tag),
            (rt::T, "Body") => reader.fill(&mut self.body, tag),
            (rt::T, "Attachments") => reader.fill(&mut self.attachments, tag),
            (rt::T, "DateTimeReceived") => reader.fill(&mut self.date_time_received, tag),
            (rt::T, "Size") => reader.fill(&mut self.size, tag),
            (rt::T, "Categories") => reader.fill(&mut self.categories, tag),
            (rt::T, "Importance") => reader.fill(&mut self.importance, tag),
            (rt::T, "InReplyTo") => reader.fill(&mut self.in_reply_to, tag),
            (rt::T, "IsSubmitted") => reader.fill(&mut self.is_submitted, tag),
            (rt::T, "IsDraft") => reader.fill(&mut self.is_draft, tag),
            (rt::T, "IsFromMe") => reader.fill(&mut self.is_from_me, tag),
            (rt::T, "IsResend") => reader.fill(&mut self.is_resend, tag),
            (rt::T, "IsUnmodified") => reader.fill(&mut self.is_unmodified, tag),
            (rt::T, "InternetMessageHeaders") => {
                reader.fill(&mut self.internet_message_headers, tag)
            }
            (rt::T, "DateTimeSent") => reader.fill(&mut self.date_time_sent, tag),
            (rt::T, "DateTimeCreated") => reader.fill(&mut self.date_time_created, tag),
            (rt::T, "ResponseObjects") => reader.fill(&mut self.response_objects, tag),
            (rt::T, "ReminderDueBy") => reader.fill(&mut self.reminder_due_by, tag),
            (rt::T, "ReminderIsSet") => reader.fill(&mut self.reminder_is_set, tag),
            (rt::T, "ReminderNextTime") => reader.fill(&mut self.reminder_next_time, tag),
            (rt::T, "ReminderMinutesBeforeStart") => {
                reader.fill(&mut self.reminder_minutes_before_start, tag)
            }
            (rt::T, "DisplayCc") => reader.fill(&mut self.display_cc, tag),
            (rt::T, "DisplayTo") => reader.fill(&mut self.display_to, tag),
            (rt::T, "DisplayBcc") => reader.fill(&mut self.display_bcc, tag),
            (rt::T, "HasAttachments") => reader.fill(&mut self.has_attachments, tag),
            (rt::T, "ExtendedProperty") => reader.fill(&mut self.extended_property, tag),
            (rt::T, "Culture") => reader.fill(&mut self.culture, tag),
            (rt::T, "EffectiveRights") => reader.fill(&mut self.effective_rights, tag),
            (rt::T, "LastModifiedName") => reader.fill(&mut self.last_modified_name, tag),
            (rt::T, "LastModifiedTime") => reader.fill(&mut self.last_modified_time, tag),
            (rt::T, "IsAssociated") => reader.fill(&mut self.is_associated, tag),
            (rt::T, "WebClientReadFormQueryString") => {
                reader.fill(&mut self.web_client_read_form_query_string, tag)
            }
            (rt::T, "WebClientEditFormQueryString") => {
                reader.fill(&mut self.web_client_edit_form_query_string, tag)
            }
            (rt::T, "ConversationId") => reader.fill(&mut self.conversation_id, tag),
            (rt::T, "UniqueBody") => reader.fill(&mut self.unique_body, tag),
            (rt::T, "Flag") => reader.fill(&mut self.flag, tag),
            (rt::T, "StoreEntryId") => reader.fill(&mut self.store_entry_id, tag),
            (rt::T, "InstanceKey") => reader.fill(&mut self.instance_key, tag),
            (rt::T, "NormalizedBody") => reader.fill(&mut self.normalized_body, tag),
            (rt::T, "EntityExtractionResult") => {
                reader.fill(&mut self.entity_extraction_result, tag)
            }
            (rt::T, "PolicyTag") => reader.fill(&mut self.policy_tag, tag),
            (rt::T, "ArchiveTag") => reader.fill(&mut self.archive_tag, tag),
            (rt::T, "RetentionDate") => reader.fill(&mut self.retention_date, tag),
            (rt::T, "Preview") => reader.fill(&mut self.preview, tag),
            (rt::T, "RightsManagementLicenseData") => {
                reader.fill(&mut self.rights_management_license_data, tag)
            }
            (rt::T, "PredictedActionReasons") => {
                reader.fill(&mut self.predicted_action_reasons, tag)
            }
            (rt::T, "IsClutter") => reader.fill(&mut self.is_clutter, tag),
            (rt::T, "BlockStatus") => reader.fill(&mut self.block_status, tag),
            (rt::T, "HasBlockedImages") => reader.fill(&mut self.has_blocked_images, tag),
            (rt::T, "TextBody") => reader.fill(&mut self.text_body, tag),
            (rt::T, "IconIndex") => reader.fill(&mut self.icon_index, tag),
            (rt::T, "SearchKey") => reader.fill(&mut self.search_key, tag),
            (rt::T, "SortKey") => reader.fill(&mut self.sort_key, tag),
            (rt::T, "Hashtags") => reader.fill(&mut self.hashtags, tag),
            (rt::T, "Mentions") => reader.fill(&mut self.mentions, tag),
            (rt::T, "MentionedMe") => reader.fill(&mut self.mentioned_me, tag),
            (rt::T, "MentionsPreview") => reader.fill(&mut self.mentions_preview, tag),
            (rt::T, "MentionsEx") => reader.fill(&mut self.mentions_ex, tag),
            (rt::T, "AppliedHashtags") => reader.fill(&mut self.applied_hashtags, tag),
            (rt::T, "AppliedHashtagsPreview") => {
                reader.fill(&mut self.applied_hashtags_preview, tag)
            }
            (rt::T, "Likes") => reader.fill(&mut self.likes, tag),
            (rt::T, "LikesPreview") => reader.fill(&mut self.likes_preview, tag),
            (rt::T, "PendingSocialActivityTagIds") => {
                reader.fill(&mut self.pending_social_activity_tag_ids, tag)
            }
            (rt::T, "AtAllMention") => reader.fill(&mut self.at_all_mention, tag),
            (rt::T, "CanDelete") => reader.fill(&mut self.can_delete, tag),
            (rt::T, "InferenceClassification") => {
                reader.fill(&mut self.inference_classification, tag)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for Item {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:MimeContent", &self.mime_content);
        out.element("t:ItemId", &self.item_id);
        out.element("t:ParentFolderId", &self.parent_folder_id);
        out.element("t:ItemClass", &self.item_class);
        out.element("t:Subject", &self.subject);
        out.element("t:Sensitivity", &self.sensitivity);
        out.element("t:Body", &self.body);
        out.element("t:Attachments", &self.attachments);
        out.element("t:DateTimeReceived", &self.date_time_received);
        out.element("t:Size", &self.size);
        out.element("t:Categories", &self.categories);
        out.element("t:Importance", &self.importance);
        out.element("t:InReplyTo", &self.in_reply_to);
        out.element("t:IsSubmitted", &self.is_submitted);
        out.element("t:IsDraft", &self.is_draft);
        out.element("t:IsFromMe", &self.is_from_me);
        out.element("t:IsResend", &self.is_resend);
        out.element("t:IsUnmodified", &self.is_unmodified);
        out.element("t:InternetMessageHeaders", &self.internet_message_headers);
        out.element("t:DateTimeSent", &self.date_time_sent);
        out.element("t:DateTimeCreated", &self.date_time_created);
        out.element("t:ResponseObjects", &self.response_objects);
        out.element("t:ReminderDueBy", &self.reminder_due_by);
        out.element("t:ReminderIsSet", &self.reminder_is_set);
        out.element("t:ReminderNextTime", &self.reminder_next_time);
        out.element("t:ReminderMinutesBeforeStart", &self.reminder_minutes_before_start);
        out.element("t:DisplayCc", &self.display_cc);
        out.element("t:DisplayTo", &self.display_to);
        out.element("t:DisplayBcc", &self.display_bcc);
        out.element("t:HasAttachments", &self.has_attachments);
        out.element("t:ExtendedProperty", &self.extended_property);
        out.element("t:Culture", &self.culture);
        out.element("t:EffectiveRights", &self.effective_rights);
        out.element("t:LastModifiedName", &self.last_modified_name);
        out.element("t:LastModifiedTime", &self.last_modified_time);
        out.element("t:IsAssociated", &self.is_associated);
        out.element(
            "t:WebClientReadFormQueryString",
            &self.web_client_read_form_query_string,
        );
        out.element(
            "t:WebClientEditFormQueryString",
            &self.web_client_edit_form_query_string,
        );
        out.element("t:ConversationId", &self.conversation_id);
        out.element("t:UniqueBody", &self.unique_body);
        out.element("t:Flag", &self.flag);
        out.element("t:StoreEntryId", &self.store_entry_id);
        out.element("t:InstanceKey", &self.instance_key);
        out.element("t:NormalizedBody", &self.normalized_body);
        out.element("t:EntityExtractionResult", &self.entity_extraction_result);
        out.element("t:PolicyTag", &self.policy_tag);
        out.element("t:ArchiveTag", &self.archive_tag);
        out.element("t:RetentionDate", &self.retention_date);
        out.element("t:Preview", &self.preview);
        out.element(
            "t:RightsManagementLicenseData",
            &self.rights_management_license_data,
        );
        out.element("t:PredictedActionReasons", &self.predicted_action_reasons);
        out.element("t:IsClutter", &self.is_clutter);
        out.element("t:BlockStatus", &self.block_status);
        out.element("t:HasBlockedImages", &self.has_blocked_images);
        out.element("t:TextBody", &self.text_body);
        out.element("t:IconIndex", &self.icon_index);
        out.element("t:SearchKey", &self.search_key);
        out.element("t:SortKey", &self.sort_key);
        out.element("t:Hashtags", &self.hashtags);
        out.element("t:Mentions", &self.mentions);
        out.element("t:MentionedMe", &self.mentioned_me);
        out.element("t:MentionsPreview", &self.mentions_preview);
        out.element("t:MentionsEx", &self.mentions_ex);
        out.element("t:AppliedHashtags", &self.applied_hashtags);
        out.element("t:AppliedHashtagsPreview", &self.applied_hashtags_preview);
        out.element("t:Likes", &self.likes);
        out.element("t:LikesPreview", &self.likes_preview);
        out.element(
            "t:PendingSocialActivityTagIds",
            &self.pending_social_activity_tag_ids,
        );
        out.element("t:AtAllMention", &self.at_all_mention);
        out.element("t:CanDelete", &self.can_delete);
        out.element("t:InferenceClassification", &self.inference_classification);
    }
}
