// @generated

use ::ews_bindings::{Result, rt, value};

use super::{
    AbchEmailAddressDictionary, ArrayOfBinary, ArrayOfRecipients, ArrayOfStrings,
    CompleteName, ContactSource, ContactUrlDictionary, EmailAddressDictionary,
    FileAsMapping, Guid, ImAddressDictionary, Item, PhoneNumberDictionary,
    PhysicalAddressDictionary, PhysicalAddressIndex, SingleRecipient,
};

/// Complex type `t:ContactItemType`.
///
/// Extends `t:ItemType`.
#[doc(alias = "ContactItemType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ContactItem {
    /// What it inherits from [`Item`].
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

rt::complex_type!(
    ContactItem { name: "t:ContactItemType", base: Item, model:
    "t:FileAs?, t:FileAsMapping?, t:DisplayName?, t:GivenName?, t:Initials?, t:MiddleName?, t:Nickname?, t:CompleteName?, t:CompanyName?, t:EmailAddresses?, t:AbchEmailAddresses?, t:PhysicalAddresses?, t:PhoneNumbers?, t:AssistantName?, t:Birthday?, t:BusinessHomePage?, t:Children?, t:Companies?, t:ContactSource?, t:Department?, t:Generation?, t:ImAddresses?, t:JobTitle?, t:Manager?, t:Mileage?, t:OfficeLocation?, t:PostalAddressIndex?, t:Profession?, t:SpouseName?, t:Surname?, t:WeddingAnniversary?, t:HasPicture?, t:PhoneticFullName?, t:PhoneticFirstName?, t:PhoneticLastName?, t:Alias?, t:Notes?, t:Photo?, t:UserSMIMECertificate?, t:MSExchangeCertificate?, t:DirectoryId?, t:ManagerMailbox?, t:DirectReports?, t:AccountName?, t:IsAutoUpdateDisabled?, t:IsMessengerEnabled?, t:Comment?, t:ContactShortId?, t:ContactType?, t:Gender?, t:IsHidden?, t:ObjectId?, t:PassportId?, t:IsPrivate?, t:SourceId?, t:TrustLevel?, t:CreatedBy?, t:Urls?, t:Cid?, t:SkypeAuthCertificate?, t:SkypeContext?, t:SkypeId?, t:SkypeRelationship?, t:YomiNickname?, t:XboxLiveTag?, t:InviteFree?, t:HidePresenceAndProfile?, t:IsPendingOutbound?, t:SupportGroupFeeds?, t:UserTileHash?, t:UnifiedInbox?, t:Mris?, t:Wlid?, t:AbchContactId?, t:NotInBirthdayCalendar?, t:ShellContactType?, t:ImMri?, t:PresenceTrustLevel?, t:OtherMri?, t:ProfileLastChanged?, t:MobileIMEnabled?, t:PartnerNetworkProfilePhotoUrl?, t:PartnerNetworkThumbnailPhotoUrl?, t:PersonId?, t:ConversationGuid?"
    }
);

rt::extends!(ContactItem, Item);

rt::placeholder_default!(ContactItem);

impl rt::ReadComplex for ContactItem {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "FileAs") => reader.fill(&mut self.file_as, tag),
            (rt::T, "FileAsMapping") => reader.fill(&mut self.file_as_mapping, tag),
            (rt::T, "DisplayName") => reader.fill(&mut self.display_name, tag),
            (rt::T, "GivenName") => reader.fill(&mut self.given_name, tag),
            (rt::T, "Initials") => reader.fill(&mut self.initials, tag),
            (rt::T, "MiddleName") => reader.fill(&mut self.middle_name, tag),
            (rt::T, "Nickname") => reader.fill(&mut self.nickname, tag),
            (rt::T, "CompleteName") => reader.fill(&mut self.complete_name, tag),
            (rt::T, "CompanyName") => reader.fill(&mut self.company_name, tag),
            (rt::T, "EmailAddresses") => reader.fill(&mut self.email_addresses, tag),
            (rt::T, "AbchEmailAddresses") => {
                reader.fill(&mut self.abch_email_addresses, tag)
            }
            (rt::T, "PhysicalAddresses") => {
                reader.fill(&mut self.physical_addresses, tag)
            }
            (rt::T, "PhoneNumbers") => reader.fill(&mut self.phone_numbers, tag),
            (rt::T, "AssistantName") => reader.fill(&mut self.assistant_name, tag),
            (rt::T, "Birthday") => reader.fill(&mut self.birthday, tag),
            (rt::T, "BusinessHomePage") => reader.fill(&mut self.business_home_page, tag),
            (rt::T, "Children") => reader.fill(&mut self.children, tag),
            (rt::T, "Companies") => reader.fill(&mut self.companies, tag),
            (rt::T, "ContactSource") => reader.fill(&mut self.contact_source, tag),
            (rt::T, "Department") => reader.fill(&mut self.department, tag),
            (rt::T, "Generation") => reader.fill(&mut self.generation, tag),
            (rt::T, "ImAddresses") => reader.fill(&mut self.im_addresses, tag),
            (rt::T, "JobTitle") => reader.fill(&mut self.job_title, tag),
            (rt::T, "Manager") => reader.fill(&mut self.manager, tag),
            (rt::T, "Mileage") => reader.fill(&mut self.mileage, tag),
            (rt::T, "OfficeLocation") => reader.fill(&mut self.office_location, tag),
            (rt::T, "PostalAddressIndex") => {
                reader.fill(&mut self.postal_address_index, tag)
            }
            (rt::T, "Profession") => reader.fill(&mut self.profession, tag),
            (rt::T, "SpouseName") => reader.fill(&mut self.spouse_name, tag),
            (rt::T, "Surname") => reader.fill(&mut self.surname, tag),
            (rt::T, "WeddingAnniversary") => {
                reader.fill(&mut self.wedding_anniversary, tag)
            }
            (rt::T, "HasPicture") => reader.fill(&mut self.has_picture, tag),
            (rt::T, "PhoneticFullName") => reader.fill(&mut self.phonetic_full_name, tag),
            (rt::T, "PhoneticFirstName") => {
                reader.fill(&mut self.phonetic_first_name, tag)
            }
            (rt::T, "PhoneticLastName") => reader.fill(&mut self.phonetic_last_name, tag),
            (rt::T, "Alias") => reader.fill(&mut self.alias, tag),
            (rt::T, "Notes") => reader.fill(&mut self.notes, tag),
            (rt::T, "Photo") => reader.fill(&mut self.photo, tag),
            (rt::T, "UserSMIMECertificate") => {
                reader.fill(&mut self.user_smime_certificate, tag)
            }
            (rt::T, "MSExchangeCertificate") => {
                reader.fill(&mut self.ms_exchange_certificate, tag)
            }
            (rt::T, "DirectoryId") => reader.fill(&mut self.directory_id, tag),
            (rt::T, "ManagerMailbox") => reader.fill(&mut self.manager_mailbox, tag),
            (rt::T, "DirectReports") => reader.fill(&mut self.direct_reports, tag),
            (rt::T, "AccountName") => reader.fill(&mut self.account_name, tag),
            (rt::T, "IsAutoUpdateDisabled") => {
                reader.fill(&mut self.is_auto_update_disabled, tag)
            }
            (rt::T, "IsMessengerEnabled") => {
                reader.fill(&mut self.is_messenger_enabled, tag)
            }
            (rt::T, "Comment") => reader.fill(&mut self.comment, tag),
            (rt::T, "ContactShortId") => reader.fill(&mut self.contact_short_id, tag),
            (rt::T, "ContactType") => reader.fill(&mut self.contact_type, tag),
            (rt::T, "Gender") => reader.fill(&mut self.gender, tag),
            (rt::T, "IsHidden") => reader.fill(&mut self.is_hidden, tag),
            (rt::T, "ObjectId") => reader.fill(&mut self.object_id, tag),
            (rt::T, "PassportId") => reader.fill(&mut self.passport_id, tag),
            (rt::T, "IsPrivate") => reader.fill(&mut self.is_private, tag),
            (rt::T, "SourceId") => reader.fill(&mut self.source_id, tag),
            (rt::T, "TrustLevel") => reader.fill(&mut self.trust_level, tag),
            (rt::T, "CreatedBy") => reader.fill(&mut self.created_by, tag),
            (rt::T, "Urls") => reader.fill(&mut self.urls, tag),
            (rt::T, "Cid") => reader.fill(&mut self.cid, tag),
            (rt::T, "SkypeAuthCertificate") => {
                reader.fill(&mut self.skype_auth_certificate, tag)
            }
            (rt::T, "SkypeContext") => reader.fill(&mut self.skype_context, tag),
            (rt::T, "SkypeId") => reader.fill(&mut self.skype_id, tag),
            (rt::T, "SkypeRelationship") => {
                reader.fill(&mut self.skype_relationship, tag)
            }
            (rt::T, "YomiNickname") => reader.fill(&mut self.yomi_nickname, tag),
            (rt::T, "XboxLiveTag") => reader.fill(&mut self.xbox_live_tag, tag),
            (rt::T, "InviteFree") => reader.fill(&mut self.invite_free, tag),
            (rt::T, "HidePresenceAndProfile") => {
                reader.fill(&mut self.hide_presence_and_profile, tag)
            }
            (rt::T, "IsPendingOutbound") => {
                reader.fill(&mut self.is_pending_outbound, tag)
            }
            (rt::T, "SupportGroupFeeds") => {
                reader.fill(&mut self.support_group_feeds, tag)
            }
            (rt::T, "UserTileHash") => reader.fill(&mut self.user_tile_hash, tag),
            (rt::T, "UnifiedInbox") => reader.fill(&mut self.unified_inbox, tag),
            (rt::T, "Mris") => reader.fill(&mut self.mris, tag),
            (rt::T, "Wlid") => reader.fill(&mut self.wlid, tag),
            (rt::T, "AbchContactId") => reader.fill(&mut self.abch_contact_id, tag),
            (rt::T, "NotInBirthdayCalendar") => {
                reader.fill(&mut self.not_in_birthday_calendar, tag)
            }
            (rt::T, "ShellContactType") => reader.fill(&mut self.shell_contact_type, tag),
            (rt::T, "ImMri") => reader.fill(&mut self.im_mri, tag),
            (rt::T, "PresenceTrustLevel") => {
                reader.fill(&mut self.presence_trust_level, tag)
            }
            (rt::T, "OtherMri") => reader.fill(&mut self.other_mri, tag),
            (rt::T, "ProfileLastChanged") => {
                reader.fill(&mut self.profile_last_changed, tag)
            }
            (rt::T, "MobileIMEnabled") => reader.fill(&mut self.mobile_im_enabled, tag),
            (rt::T, "PartnerNetworkProfilePhotoUrl") => {
                reader.fill(&mut self.partner_network_profile_photo_url, tag)
            }
            (rt::T, "PartnerNetworkThumbnailPhotoUrl") => {
                reader.fill(&mut self.partner_network_thumbnail_photo_url, tag)
            }
            (rt::T, "PersonId") => reader.fill(&mut self.person_id, tag),
            (rt::T, "ConversationGuid") => reader.fill(&mut self.conversation_guid, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for ContactItem {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("t:FileAs", &self.file_as);
        out.element("t:FileAsMapping", &self.file_as_mapping);
        out.element("t:DisplayName", &self.display_name);
        out.element("t:GivenName", &self.given_name);
        out.element("t:Initials", &self.initials);
        out.element("t:MiddleName", &self.middle_name);
        out.element("t:Nickname", &self.nickname);
        out.element("t:CompleteName", &self.complete_name);
        out.element("t:CompanyName", &self.company_name);
        out.element("t:EmailAddresses", &self.email_addresses);
        out.element("t:AbchEmailAddresses", &self.abch_email_addresses);
        out.element("t:PhysicalAddresses", &self.physical_addresses);
        out.element("t:PhoneNumbers", &self.phone_numbers);
        out.element("t:AssistantName", &self.assistant_name);
        out.element("t:Birthday", &self.birthday);
        out.element("t:BusinessHomePage", &self.business_home_page);
        out.element("t:Children", &self.children);
        out.element("t:Companies", &self.companies);
        out.element("t:ContactSource", &self.contact_source);
        out.element("t:Department", &self.department);
        out.element("t:Generation", &self.generation);
        out.element("t:ImAddresses", &self.im_addresses);
        out.element("t:JobTitle", &self.job_title);
        out.element("t:Manager", &self.manager);
        out.element("t:Mileage", &self.mileage);
        out.element("t:OfficeLocation", &self.office_location);
        out.element("t:PostalAddressIndex", &self.postal_address_index);
        out.element("t:Profession", &self.profession);
        out.element("t:SpouseName", &self.spouse_name);
        out.element("t:Surname", &self.surname);
        out.element("t:WeddingAnniversary", &self.wedding_anniversary);
        out.element("t:HasPicture", &self.has_picture);
        out.element("t:PhoneticFullName", &self.phonetic_full_name);
        out.element("t:PhoneticFirstName", &self.phonetic_first_name);
        out.element("t:PhoneticLastName", &self.phonetic_last_name);
        out.element("t:Alias", &self.alias);
        out.element("t:Notes", &self.notes);
        out.element("t:Photo", &self.photo);
        out.element("t:UserSMIMECertificate", &self.user_smime_certificate);
        out.element("t:MSExchangeCertificate", &self.ms_exchange_certificate);
        out.element("t:DirectoryId", &self.directory_id);
        out.element("t:ManagerMailbox", &self.manager_mailbox);
        out.element("t:DirectReports", &self.direct_reports);
        out.element("t:AccountName", &self.account_name);
        out.element("t:IsAutoUpdateDisabled", &self.is_auto_update_disabled);
        out.element("t:IsMessengerEnabled", &self.is_messenger_enabled);
        out.element("t:Comment", &self.comment);
        out.element("t:ContactShortId", &self.contact_short_id);
        out.element("t:ContactType", &self.contact_type);
        out.element("t:Gender", &self.gender);
        out.element("t:IsHidden", &self.is_hidden);
        out.element("t:ObjectId", &self.object_id);
        out.element("t:PassportId", &self.passport_id);
        out.element("t:IsPrivate", &self.is_private);
        out.element("t:SourceId", &self.source_id);
        out.element("t:TrustLevel", &self.trust_level);
        out.element("t:CreatedBy", &self.created_by);
        out.element("t:Urls", &self.urls);
        out.element("t:Cid", &self.cid);
        out.element("t:SkypeAuthCertificate", &self.skype_auth_certificate);
        out.element("t:SkypeContext", &self.skype_context);
        out.element("t:SkypeId", &self.skype_id);
        out.element("t:SkypeRelationship", &self.skype_relationship);
        out.element("t:YomiNickname", &self.yomi_nickname);
        out.element("t:XboxLiveTag", &self.xbox_live_tag);
        out.element("t:InviteFree", &self.invite_free);
        out.element("t:HidePresenceAndProfile", &self.hide_presence_and_profile);
        out.element("t:IsPendingOutbound", &self.is_pending_outbound);
        out.element("t:SupportGroupFeeds", &self.support_group_feeds);
        out.element("t:UserTileHash", &self.user_tile_hash);
        out.element("t:UnifiedInbox", &self.unified_inbox);
        out.element("t:Mris", &self.mris);
        out.element("t:Wlid", &self.wlid);
        out.element("t:AbchContactId", &self.abch_contact_id);
        out.element("t:NotInBirthdayCalendar", &self.not_in_birthday_calendar);
        out.element("t:ShellContactType", &self.shell_contact_type);
        out.element("t:ImMri", &self.im_mri);
        out.element("t:PresenceTrustLevel", &self.presence_trust_level);
        out.element("t:OtherMri", &self.other_mri);
        out.element("t:ProfileLastChanged", &self.profile_last_changed);
        out.element("t:MobileIMEnabled", &self.mobile_im_enabled);
        out.element(
            "t:PartnerNetworkProfilePhotoUrl",
            &self.partner_network_profile_photo_url,
        );
        out.element(
            "t:PartnerNetworkThumbnailPhotoUrl",
            &self.partner_network_thumbnail_photo_url,
        );
        out.element("t:PersonId", &self.person_id);
        out.element("t:ConversationGuid", &self.conversation_guid);
    }
}
