// @generated

use ::ews_bindings::{rt, value};
use super::super::ns;
use super::{
    AbchEmailAddressDictionary, ArrayOfBinary, ArrayOfRecipients, ArrayOfStrings, CompleteName,
    ContactSource, ContactUrlDictionary, EmailAddressDictionary, FileAsMapping, Guid,
    ImAddressDictionary, Item, PhoneNumberDictionary, PhysicalAddressDictionary,
    PhysicalAddressIndex, SingleRecipient,
};

/// Complex type `t:ContactItemType`.
///
/// Extends `t:ItemType`.
///
/// Fields inherited from [`Item`]: `mime_content`, `item_id`, `parent_folder_id`, `item_class`, `subject`, `sensitivity`, `body`, `attachments`, `date_time_received`, `size`, `categories`, `importance`, `in_reply_to`, `is_submitted`, `is_draft`, `is_from_me`, `is_resend`, `is_unmodified`, `internet_message_headers`, `date_time_sent`, `date_time_created`, `response_objects`, `reminder_due_by`, `reminder_is_set`, `reminder_next_time`, `reminder_minutes_before_start`, `display_cc`, `display_to`, `display_bcc`, `has_attachments`, `extended_property`, `culture`, `effective_rights`, `last_modified_name`, `last_modified_time`, `is_associated`, `web_client_read_form_query_string`, `web_client_edit_form_query_string`, `conversation_id`, `unique_body`, `flag`, `store_entry_id`, `instance_key`, `normalized_body`, `entity_extraction_result`, `policy_tag`, `archive_tag`, `retention_date`, `preview`, `rights_management_license_data`, `predicted_action_reasons`, `is_clutter`, `block_status`, `has_blocked_images`, `text_body`, `icon_index`, `search_key`, `sort_key`, `hashtags`, `mentions`, `mentioned_me`, `mentions_preview`, `mentions_ex`, `applied_hashtags`, `applied_hashtags_preview`, `likes`, `likes_preview`, `pending_social_activity_tag_ids`, `at_all_mention`, `can_delete`, `inference_classification`, `kept`.
///
/// Microsoft's reference: [`Contact`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/contact).
#[doc(alias = "ContactItemType")]
#[derive(Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ContactItem {
    /// The value of the base type, [`Item`].
    pub base: Item,
    /// Element `t:FileAs`, optional.
    pub file_as: Option<String>,
    /// Element `t:FileAsMapping`, optional.
    pub file_as_mapping: Option<FileAsMapping>,
    /// Element `t:DisplayName`, optional.
    pub display_name: Option<String>,
    /// Element `t:GivenName`, optional.
    pub given_name: Option<String>,
    /// Element `t:Initials`, optional.
    pub initials: Option<String>,
    /// Element `t:MiddleName`, optional.
    pub middle_name: Option<String>,
    /// Element `t:Nickname`, optional.
    pub nickname: Option<String>,
    /// Element `t:CompleteName`, optional.
    pub complete_name: Option<Box<CompleteName>>,
    /// Element `t:CompanyName`, optional.
    pub company_name: Option<String>,
    /// Element `t:EmailAddresses`, optional.
    pub email_addresses: Option<EmailAddressDictionary>,
    /// Element `t:AbchEmailAddresses`, optional, since `V2016_10_10`.
    pub abch_email_addresses: Option<AbchEmailAddressDictionary>,
    /// Element `t:PhysicalAddresses`, optional.
    pub physical_addresses: Option<PhysicalAddressDictionary>,
    /// Element `t:PhoneNumbers`, optional.
    pub phone_numbers: Option<PhoneNumberDictionary>,
    /// Element `t:AssistantName`, optional.
    pub assistant_name: Option<String>,
    /// Element `t:Birthday`, optional.
    pub birthday: Option<value::DateTime>,
    /// Element `t:BusinessHomePage`, optional, `xs:anyURI`.
    pub business_home_page: Option<String>,
    /// Element `t:Children`, optional.
    pub children: Option<ArrayOfStrings>,
    /// Element `t:Companies`, optional.
    pub companies: Option<ArrayOfStrings>,
    /// Element `t:ContactSource`, optional.
    pub contact_source: Option<ContactSource>,
    /// Element `t:Department`, optional.
    pub department: Option<String>,
    /// Element `t:Generation`, optional.
    pub generation: Option<String>,
    /// Element `t:ImAddresses`, optional.
    pub im_addresses: Option<ImAddressDictionary>,
    /// Element `t:JobTitle`, optional.
    pub job_title: Option<String>,
    /// Element `t:Manager`, optional.
    pub manager: Option<String>,
    /// Element `t:Mileage`, optional.
    pub mileage: Option<String>,
    /// Element `t:OfficeLocation`, optional.
    pub office_location: Option<String>,
    /// Element `t:PostalAddressIndex`, optional.
    pub postal_address_index: Option<PhysicalAddressIndex>,
    /// Element `t:Profession`, optional.
    pub profession: Option<String>,
    /// Element `t:SpouseName`, optional.
    pub spouse_name: Option<String>,
    /// Element `t:Surname`, optional.
    pub surname: Option<String>,
    /// Element `t:WeddingAnniversary`, optional.
    pub wedding_anniversary: Option<value::DateTime>,
    /// Element `t:HasPicture`, optional, since `Exchange2010_SP1`.
    pub has_picture: Option<bool>,
    /// Element `t:PhoneticFullName`, optional, since `Exchange2010_SP2`.
    pub phonetic_full_name: Option<String>,
    /// Element `t:PhoneticFirstName`, optional, since `Exchange2010_SP2`.
    pub phonetic_first_name: Option<String>,
    /// Element `t:PhoneticLastName`, optional, since `Exchange2010_SP2`.
    pub phonetic_last_name: Option<String>,
    /// Element `t:Alias`, optional, since `Exchange2010_SP2`.
    pub alias: Option<String>,
    /// Element `t:Notes`, optional, since `Exchange2010_SP2`.
    pub notes: Option<String>,
    /// Element `t:Photo`, optional, since `Exchange2010_SP2`.
    pub photo: Option<value::Base64>,
    /// Element `t:UserSMIMECertificate`, optional, since `Exchange2010_SP2`.
    pub user_smime_certificate: Option<ArrayOfBinary>,
    /// Element `t:MSExchangeCertificate`, optional, since `Exchange2010_SP2`.
    pub ms_exchange_certificate: Option<ArrayOfBinary>,
    /// Element `t:DirectoryId`, optional, since `Exchange2010_SP2`.
    pub directory_id: Option<String>,
    /// Element `t:ManagerMailbox`, optional, since `Exchange2010_SP2`.
    pub manager_mailbox: Option<Box<SingleRecipient>>,
    /// Element `t:DirectReports`, optional, since `Exchange2010_SP2`.
    pub direct_reports: Option<ArrayOfRecipients>,
    /// Element `t:AccountName`, optional, since `V2016_10_10`.
    pub account_name: Option<String>,
    /// Element `t:IsAutoUpdateDisabled`, optional, since `V2016_10_10`.
    pub is_auto_update_disabled: Option<bool>,
    /// Element `t:IsMessengerEnabled`, optional, since `V2016_10_10`.
    pub is_messenger_enabled: Option<bool>,
    /// Element `t:Comment`, optional, since `V2016_10_10`.
    pub comment: Option<String>,
    /// Element `t:ContactShortId`, optional, since `V2016_10_10`.
    pub contact_short_id: Option<i32>,
    /// Element `t:ContactType`, optional, since `V2016_10_10`.
    pub contact_type: Option<String>,
    /// Element `t:Gender`, optional, since `V2016_10_10`.
    pub gender: Option<String>,
    /// Element `t:IsHidden`, optional, since `V2016_10_10`.
    pub is_hidden: Option<bool>,
    /// Element `t:ObjectId`, optional, since `V2016_10_10`.
    pub object_id: Option<String>,
    /// Element `t:PassportId`, optional, since `V2016_10_10`.
    pub passport_id: Option<i64>,
    /// Element `t:IsPrivate`, optional, since `V2016_10_10`.
    pub is_private: Option<bool>,
    /// Element `t:SourceId`, optional, since `V2016_10_10`.
    pub source_id: Option<String>,
    /// Element `t:TrustLevel`, optional, since `V2016_10_10`.
    pub trust_level: Option<i32>,
    /// Element `t:CreatedBy`, optional, since `V2016_10_10`.
    pub created_by: Option<String>,
    /// Element `t:Urls`, optional, since `V2016_10_10`.
    pub urls: Option<ContactUrlDictionary>,
    /// Element `t:Cid`, optional, since `V2016_10_10`.
    pub cid: Option<i64>,
    /// Element `t:SkypeAuthCertificate`, optional, since `V2016_10_10`.
    pub skype_auth_certificate: Option<String>,
    /// Element `t:SkypeContext`, optional, since `V2016_10_10`.
    pub skype_context: Option<String>,
    /// Element `t:SkypeId`, optional, since `V2016_10_10`.
    pub skype_id: Option<String>,
    /// Element `t:SkypeRelationship`, optional, since `V2016_10_10`.
    pub skype_relationship: Option<String>,
    /// Element `t:YomiNickname`, optional, since `V2016_10_10`.
    pub yomi_nickname: Option<String>,
    /// Element `t:XboxLiveTag`, optional, since `V2016_10_10`.
    pub xbox_live_tag: Option<String>,
    /// Element `t:InviteFree`, optional, since `V2016_10_10`.
    pub invite_free: Option<bool>,
    /// Element `t:HidePresenceAndProfile`, optional, since `V2016_10_10`.
    pub hide_presence_and_profile: Option<bool>,
    /// Element `t:IsPendingOutbound`, optional, since `V2016_10_10`.
    pub is_pending_outbound: Option<bool>,
    /// Element `t:SupportGroupFeeds`, optional, since `V2016_10_10`.
    pub support_group_feeds: Option<bool>,
    /// Element `t:UserTileHash`, optional, since `V2016_10_10`.
    pub user_tile_hash: Option<String>,
    /// Element `t:UnifiedInbox`, optional, since `V2016_10_10`.
    pub unified_inbox: Option<bool>,
    /// Element `t:Mris`, optional, since `V2016_10_10`.
    pub mris: Option<ArrayOfStrings>,
    /// Element `t:Wlid`, optional, since `V2016_10_10`.
    pub wlid: Option<String>,
    /// Element `t:AbchContactId`, optional, since `V2016_10_10`.
    pub abch_contact_id: Option<Guid>,
    /// Element `t:NotInBirthdayCalendar`, optional, since `V2016_10_10`.
    pub not_in_birthday_calendar: Option<bool>,
    /// Element `t:ShellContactType`, optional, since `V2016_10_10`.
    pub shell_contact_type: Option<String>,
    /// Element `t:ImMri`, optional, since `V2016_10_10`.
    pub im_mri: Option<String>,
    /// Element `t:PresenceTrustLevel`, optional, since `V2016_10_10`.
    pub presence_trust_level: Option<i32>,
    /// Element `t:OtherMri`, optional, since `V2016_10_10`.
    pub other_mri: Option<String>,
    /// Element `t:ProfileLastChanged`, optional, since `V2016_10_10`.
    pub profile_last_changed: Option<String>,
    /// Element `t:MobileIMEnabled`, optional, since `V2016_10_10`.
    pub mobile_im_enabled: Option<bool>,
    /// Element `t:PartnerNetworkProfilePhotoUrl`, optional, since `V2016_10_10`.
    pub partner_network_profile_photo_url: Option<String>,
    /// Element `t:PartnerNetworkThumbnailPhotoUrl`, optional, since `V2016_10_10`.
    pub partner_network_thumbnail_photo_url: Option<String>,
    /// Element `t:PersonId`, optional, since `V2016_10_10`.
    pub person_id: Option<String>,
    /// Element `t:ConversationGuid`, optional, since `V2016_10_10`.
    pub conversation_guid: Option<Guid>,
}

impl ::std::fmt::Debug for ContactItem {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ContactItem")
            .field("base", &self.base)
            .field("file_as", &self.file_as)
            .field("file_as_mapping", &self.file_as_mapping)
            .field("display_name", &self.display_name)
            .field("given_name", &self.given_name)
            .field("initials", &self.initials)
            .field("middle_name", &self.middle_name)
            .field("nickname", &self.nickname)
            .field("complete_name", &self.complete_name)
            .field("company_name", &self.company_name)
            .field("email_addresses", &self.email_addresses)
            .field("abch_email_addresses", &self.abch_email_addresses)
            .field("physical_addresses", &self.physical_addresses)
            .field("phone_numbers", &self.phone_numbers)
            .field("assistant_name", &self.assistant_name)
            .field("birthday", &self.birthday)
            .field("business_home_page", &self.business_home_page)
            .field("children", &self.children)
            .field("companies", &self.companies)
            .field("contact_source", &self.contact_source)
            .field("department", &self.department)
            .field("generation", &self.generation)
            .field("im_addresses", &self.im_addresses)
            .field("job_title", &self.job_title)
            .field("manager", &self.manager)
            .field("mileage", &self.mileage)
            .field("office_location", &self.office_location)
            .field("postal_address_index", &self.postal_address_index)
            .field("profession", &self.profession)
            .field("spouse_name", &self.spouse_name)
            .field("surname", &self.surname)
            .field("wedding_anniversary", &self.wedding_anniversary)
            .field("has_picture", &self.has_picture)
            .field("phonetic_full_name", &self.phonetic_full_name)
            .field("phonetic_first_name", &self.phonetic_first_name)
            .field("phonetic_last_name", &self.phonetic_last_name)
            .field("alias", &self.alias)
            .field("notes", &self.notes)
            .field("photo", &self.photo)
            .field("user_smime_certificate", &self.user_smime_certificate)
            .field("ms_exchange_certificate", &self.ms_exchange_certificate)
            .field("directory_id", &self.directory_id)
            .field("manager_mailbox", &self.manager_mailbox)
            .field("direct_reports", &self.direct_reports)
            .field("account_name", &self.account_name)
            .field("is_auto_update_disabled", &self.is_auto_update_disabled)
            .field("is_messenger_enabled", &self.is_messenger_enabled)
            .field("comment", &self.comment)
            .field("contact_short_id", &self.contact_short_id)
            .field("contact_type", &self.contact_type)
            .field("gender", &self.gender)
            .field("is_hidden", &self.is_hidden)
            .field("object_id", &self.object_id)
            .field("passport_id", &self.passport_id)
            .field("is_private", &self.is_private)
            .field("source_id", &self.source_id)
            .field("trust_level", &self.trust_level)
            .field("created_by", &self.created_by)
            .field("urls", &self.urls)
            .field("cid", &self.cid)
            .field("skype_auth_certificate", &rt::Redacted)
            .field("skype_context", &self.skype_context)
            .field("skype_id", &self.skype_id)
            .field("skype_relationship", &self.skype_relationship)
            .field("yomi_nickname", &self.yomi_nickname)
            .field("xbox_live_tag", &self.xbox_live_tag)
            .field("invite_free", &self.invite_free)
            .field("hide_presence_and_profile", &self.hide_presence_and_profile)
            .field("is_pending_outbound", &self.is_pending_outbound)
            .field("support_group_feeds", &self.support_group_feeds)
            .field("user_tile_hash", &self.user_tile_hash)
            .field("unified_inbox", &self.unified_inbox)
            .field("mris", &self.mris)
            .field("wlid", &self.wlid)
            .field("abch_contact_id", &self.abch_contact_id)
            .field("not_in_birthday_calendar", &self.not_in_birthday_calendar)
            .field("shell_contact_type", &self.shell_contact_type)
            .field("im_mri", &self.im_mri)
            .field("presence_trust_level", &self.presence_trust_level)
            .field("other_mri", &self.other_mri)
            .field("profile_last_changed", &self.profile_last_changed)
            .field("mobile_im_enabled", &self.mobile_im_enabled)
            .field(
                "partner_network_profile_photo_url",
                &self.partner_network_profile_photo_url,
            )
            .field(
                "partner_network_thumbnail_photo_url",
                &self.partner_network_thumbnail_photo_url,
            )
            .field("person_id", &self.person_id)
            .field("conversation_guid", &self.conversation_guid)
            .finish()
    }
}

rt::complex_type! {
    ContactItem: Item = "t:ContactItemType";
    elements t {
        base 71;
        0 file_as: "FileAs" optional;
        1 file_as_mapping: "FileAsMapping" optional;
        2 display_name: "DisplayName" optional;
        3 given_name: "GivenName" optional;
        4 initials: "Initials" optional;
        5 middle_name: "MiddleName" optional;
        6 nickname: "Nickname" optional;
        7 complete_name: "CompleteName" optional;
        8 company_name: "CompanyName" optional;
        9 email_addresses: "EmailAddresses" optional;
        10 abch_email_addresses: "AbchEmailAddresses" optional;
        11 physical_addresses: "PhysicalAddresses" optional;
        12 phone_numbers: "PhoneNumbers" optional;
        13 assistant_name: "AssistantName" optional;
        14 birthday: "Birthday" optional;
        15 business_home_page: "BusinessHomePage" optional;
        16 children: "Children" optional;
        17 companies: "Companies" optional;
        18 contact_source: "ContactSource" optional;
        19 department: "Department" optional;
        20 generation: "Generation" optional;
        21 im_addresses: "ImAddresses" optional;
        22 job_title: "JobTitle" optional;
        23 manager: "Manager" optional;
        24 mileage: "Mileage" optional;
        25 office_location: "OfficeLocation" optional;
        26 postal_address_index: "PostalAddressIndex" optional;
        27 profession: "Profession" optional;
        28 spouse_name: "SpouseName" optional;
        29 surname: "Surname" optional;
        30 wedding_anniversary: "WeddingAnniversary" optional;
        31 has_picture: "HasPicture" optional;
        32 phonetic_full_name: "PhoneticFullName" optional;
        33 phonetic_first_name: "PhoneticFirstName" optional;
        34 phonetic_last_name: "PhoneticLastName" optional;
        35 alias: "Alias" optional;
        36 notes: "Notes" optional;
        37 photo: "Photo" optional;
        38 user_smime_certificate: "UserSMIMECertificate" optional;
        39 ms_exchange_certificate: "MSExchangeCertificate" optional;
        40 directory_id: "DirectoryId" optional;
        41 manager_mailbox: "ManagerMailbox" optional;
        42 direct_reports: "DirectReports" optional;
        43 account_name: "AccountName" optional;
        44 is_auto_update_disabled: "IsAutoUpdateDisabled" optional;
        45 is_messenger_enabled: "IsMessengerEnabled" optional;
        46 comment: "Comment" optional;
        47 contact_short_id: "ContactShortId" optional;
        48 contact_type: "ContactType" optional;
        49 gender: "Gender" optional;
        50 is_hidden: "IsHidden" optional;
        51 object_id: "ObjectId" optional;
        52 passport_id: "PassportId" optional;
        53 is_private: "IsPrivate" optional;
        54 source_id: "SourceId" optional;
        55 trust_level: "TrustLevel" optional;
        56 created_by: "CreatedBy" optional;
        57 urls: "Urls" optional;
        58 cid: "Cid" optional;
        59 skype_auth_certificate: "SkypeAuthCertificate" optional;
        60 skype_context: "SkypeContext" optional;
        61 skype_id: "SkypeId" optional;
        62 skype_relationship: "SkypeRelationship" optional;
        63 yomi_nickname: "YomiNickname" optional;
        64 xbox_live_tag: "XboxLiveTag" optional;
        65 invite_free: "InviteFree" optional;
        66 hide_presence_and_profile: "HidePresenceAndProfile" optional;
        67 is_pending_outbound: "IsPendingOutbound" optional;
        68 support_group_feeds: "SupportGroupFeeds" optional;
        69 user_tile_hash: "UserTileHash" optional;
        70 unified_inbox: "UnifiedInbox" optional;
        71 mris: "Mris" optional;
        72 wlid: "Wlid" optional;
        73 abch_contact_id: "AbchContactId" optional;
        74 not_in_birthday_calendar: "NotInBirthdayCalendar" optional;
        75 shell_contact_type: "ShellContactType" optional;
        76 im_mri: "ImMri" optional;
        77 presence_trust_level: "PresenceTrustLevel" optional;
        78 other_mri: "OtherMri" optional;
        79 profile_last_changed: "ProfileLastChanged" optional;
        80 mobile_im_enabled: "MobileIMEnabled" optional;
        81 partner_network_profile_photo_url: "PartnerNetworkProfilePhotoUrl" optional;
        82 partner_network_thumbnail_photo_url: "PartnerNetworkThumbnailPhotoUrl" optional;
        83 person_id: "PersonId" optional;
        84 conversation_guid: "ConversationGuid" optional;
    }
    kept { base.kept }
    secrets {
        "t:SkypeAuthCertificate";
    }
}
