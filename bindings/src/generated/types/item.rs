// @generated

use ::ews_bindings::{Result, value, xml};

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

xml::complex_type!(
    Item { name: "t:ItemType", model:
    "t:MimeContent?, t:ItemId?, t:ParentFolderId?, t:ItemClass?, t:Subject?, t:Sensitivity?, t:Body?, t:Attachments?, t:DateTimeReceived?, t:Size?, t:Categories?, t:Importance?, t:InReplyTo?, t:IsSubmitted?, t:IsDraft?, t:IsFromMe?, t:IsResend?, t:IsUnmodified?, t:InternetMessageHeaders?, t:DateTimeSent?, t:DateTimeCreated?, t:ResponseObjects?, t:ReminderDueBy?, t:ReminderIsSet?, t:ReminderNextTime?, t:ReminderMinutesBeforeStart?, t:DisplayCc?, t:DisplayTo?, t:DisplayBcc?, t:HasAttachments?, t:ExtendedProperty*, t:Culture?, t:EffectiveRights?, t:LastModifiedName?, t:LastModifiedTime?, t:IsAssociated?, t:WebClientReadFormQueryString?, t:WebClientEditFormQueryString?, t:ConversationId?, t:UniqueBody?, t:Flag?, t:StoreEntryId?, t:InstanceKey?, t:NormalizedBody?, t:EntityExtractionResult?, t:PolicyTag?, t:ArchiveTag?, t:RetentionDate?, t:Preview?, t:RightsManagementLicenseData?, t:PredictedActionReasons?, t:IsClutter?, t:BlockStatus?, t:HasBlockedImages?, t:TextBody?, t:IconIndex?, t:SearchKey?, t:SortKey?, t:Hashtags?, t:Mentions?, t:MentionedMe?, t:MentionsPreview?, t:MentionsEx?, t:AppliedHashtags?, t:AppliedHashtagsPreview?, t:Likes?, t:LikesPreview?, t:PendingSocialActivityTagIds?, t:AtAllMention?, t:CanDelete?, t:InferenceClassification?"
    }
);

xml::blank_default!(Item);

impl xml::ReadNode for Item {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "MimeContent") => input.fill(&mut self.mime_content, tag),
            (xml::T, "ItemId") => input.fill(&mut self.item_id, tag),
            (xml::T, "ParentFolderId") => input.fill(&mut self.parent_folder_id, tag),
            (xml::T, "ItemClass") => input.fill(&mut self.item_class, tag),
            (xml::T, "Subject") => input.fill(&mut self.subject, tag),
            (xml::T, "Sensitivity") => input.fill(&mut self.sensitivity, tag),
            (xml::T, "Body") => input.fill(&mut self.body, tag),
            (xml::T, "Attachments") => input.fill(&mut self.attachments, tag),
            (xml::T, "DateTimeReceived") => input.fill(&mut self.date_time_received, tag),
            (xml::T, "Size") => input.fill(&mut self.size, tag),
            (xml::T, "Categories") => input.fill(&mut self.categories, tag),
            (xml::T, "Importance") => input.fill(&mut self.importance, tag),
            (xml::T, "InReplyTo") => input.fill(&mut self.in_reply_to, tag),
            (xml::T, "IsSubmitted") => input.fill(&mut self.is_submitted, tag),
            (xml::T, "IsDraft") => input.fill(&mut self.is_draft, tag),
            (xml::T, "IsFromMe") => input.fill(&mut self.is_from_me, tag),
            (xml::T, "IsResend") => input.fill(&mut self.is_resend, tag),
            (xml::T, "IsUnmodified") => input.fill(&mut self.is_unmodified, tag),
            (xml::T, "InternetMessageHeaders") => {
                input.fill(&mut self.internet_message_headers, tag)
            }
            (xml::T, "DateTimeSent") => input.fill(&mut self.date_time_sent, tag),
            (xml::T, "DateTimeCreated") => input.fill(&mut self.date_time_created, tag),
            (xml::T, "ResponseObjects") => input.fill(&mut self.response_objects, tag),
            (xml::T, "ReminderDueBy") => input.fill(&mut self.reminder_due_by, tag),
            (xml::T, "ReminderIsSet") => input.fill(&mut self.reminder_is_set, tag),
            (xml::T, "ReminderNextTime") => input.fill(&mut self.reminder_next_time, tag),
            (xml::T, "ReminderMinutesBeforeStart") => {
                input.fill(&mut self.reminder_minutes_before_start, tag)
            }
            (xml::T, "DisplayCc") => input.fill(&mut self.display_cc, tag),
            (xml::T, "DisplayTo") => input.fill(&mut self.display_to, tag),
            (xml::T, "DisplayBcc") => input.fill(&mut self.display_bcc, tag),
            (xml::T, "HasAttachments") => input.fill(&mut self.has_attachments, tag),
            (xml::T, "ExtendedProperty") => input.fill(&mut self.extended_property, tag),
            (xml::T, "Culture") => input.fill(&mut self.culture, tag),
            (xml::T, "EffectiveRights") => input.fill(&mut self.effective_rights, tag),
            (xml::T, "LastModifiedName") => input.fill(&mut self.last_modified_name, tag),
            (xml::T, "LastModifiedTime") => input.fill(&mut self.last_modified_time, tag),
            (xml::T, "IsAssociated") => input.fill(&mut self.is_associated, tag),
            (xml::T, "WebClientReadFormQueryString") => {
                input.fill(&mut self.web_client_read_form_query_string, tag)
            }
            (xml::T, "WebClientEditFormQueryString") => {
                input.fill(&mut self.web_client_edit_form_query_string, tag)
            }
            (xml::T, "ConversationId") => input.fill(&mut self.conversation_id, tag),
            (xml::T, "UniqueBody") => input.fill(&mut self.unique_body, tag),
            (xml::T, "Flag") => input.fill(&mut self.flag, tag),
            (xml::T, "StoreEntryId") => input.fill(&mut self.store_entry_id, tag),
            (xml::T, "InstanceKey") => input.fill(&mut self.instance_key, tag),
            (xml::T, "NormalizedBody") => input.fill(&mut self.normalized_body, tag),
            (xml::T, "EntityExtractionResult") => {
                input.fill(&mut self.entity_extraction_result, tag)
            }
            (xml::T, "PolicyTag") => input.fill(&mut self.policy_tag, tag),
            (xml::T, "ArchiveTag") => input.fill(&mut self.archive_tag, tag),
            (xml::T, "RetentionDate") => input.fill(&mut self.retention_date, tag),
            (xml::T, "Preview") => input.fill(&mut self.preview, tag),
            (xml::T, "RightsManagementLicenseData") => {
                input.fill(&mut self.rights_management_license_data, tag)
            }
            (xml::T, "PredictedActionReasons") => {
                input.fill(&mut self.predicted_action_reasons, tag)
            }
            (xml::T, "IsClutter") => input.fill(&mut self.is_clutter, tag),
            (xml::T, "BlockStatus") => input.fill(&mut self.block_status, tag),
            (xml::T, "HasBlockedImages") => input.fill(&mut self.has_blocked_images, tag),
            (xml::T, "TextBody") => input.fill(&mut self.text_body, tag),
            (xml::T, "IconIndex") => input.fill(&mut self.icon_index, tag),
            (xml::T, "SearchKey") => input.fill(&mut self.search_key, tag),
            (xml::T, "SortKey") => input.fill(&mut self.sort_key, tag),
            (xml::T, "Hashtags") => input.fill(&mut self.hashtags, tag),
            (xml::T, "Mentions") => input.fill(&mut self.mentions, tag),
            (xml::T, "MentionedMe") => input.fill(&mut self.mentioned_me, tag),
            (xml::T, "MentionsPreview") => input.fill(&mut self.mentions_preview, tag),
            (xml::T, "MentionsEx") => input.fill(&mut self.mentions_ex, tag),
            (xml::T, "AppliedHashtags") => input.fill(&mut self.applied_hashtags, tag),
            (xml::T, "AppliedHashtagsPreview") => {
                input.fill(&mut self.applied_hashtags_preview, tag)
            }
            (xml::T, "Likes") => input.fill(&mut self.likes, tag),
            (xml::T, "LikesPreview") => input.fill(&mut self.likes_preview, tag),
            (xml::T, "PendingSocialActivityTagIds") => {
                input.fill(&mut self.pending_social_activity_tag_ids, tag)
            }
            (xml::T, "AtAllMention") => input.fill(&mut self.at_all_mention, tag),
            (xml::T, "CanDelete") => input.fill(&mut self.can_delete, tag),
            (xml::T, "InferenceClassification") => {
                input.fill(&mut self.inference_classification, tag)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for Item {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
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
