// @generated

use ::ews_bindings::{Result, value, xml};

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

xml::complex_type!(
    ContactItem { name: "t:ContactItemType", base: Item, model:
    "t:FileAs?, t:FileAsMapping?, t:DisplayName?, t:GivenName?, t:Initials?, t:MiddleName?, t:Nickname?, t:CompleteName?, t:CompanyName?, t:EmailAddresses?, t:AbchEmailAddresses?, t:PhysicalAddresses?, t:PhoneNumbers?, t:AssistantName?, t:Birthday?, t:BusinessHomePage?, t:Children?, t:Companies?, t:ContactSource?, t:Department?, t:Generation?, t:ImAddresses?, t:JobTitle?, t:Manager?, t:Mileage?, t:OfficeLocation?, t:PostalAddressIndex?, t:Profession?, t:SpouseName?, t:Surname?, t:WeddingAnniversary?, t:HasPicture?, t:PhoneticFullName?, t:PhoneticFirstName?, t:PhoneticLastName?, t:Alias?, t:Notes?, t:Photo?, t:UserSMIMECertificate?, t:MSExchangeCertificate?, t:DirectoryId?, t:ManagerMailbox?, t:DirectReports?, t:AccountName?, t:IsAutoUpdateDisabled?, t:IsMessengerEnabled?, t:Comment?, t:ContactShortId?, t:ContactType?, t:Gender?, t:IsHidden?, t:ObjectId?, t:PassportId?, t:IsPrivate?, t:SourceId?, t:TrustLevel?, t:CreatedBy?, t:Urls?, t:Cid?, t:SkypeAuthCertificate?, t:SkypeContext?, t:SkypeId?, t:SkypeRelationship?, t:YomiNickname?, t:XboxLiveTag?, t:InviteFree?, t:HidePresenceAndProfile?, t:IsPendingOutbound?, t:SupportGroupFeeds?, t:UserTileHash?, t:UnifiedInbox?, t:Mris?, t:Wlid?, t:AbchContactId?, t:NotInBirthdayCalendar?, t:ShellContactType?, t:ImMri?, t:PresenceTrustLevel?, t:OtherMri?, t:ProfileLastChanged?, t:MobileIMEnabled?, t:PartnerNetworkProfilePhotoUrl?, t:PartnerNetworkThumbnailPhotoUrl?, t:PersonId?, t:ConversationGuid?"
    }
);

xml::extends!(ContactItem, Item);

xml::blank_default!(ContactItem);

impl xml::ReadNode for ContactItem {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "FileAs") => input.fill(&mut self.file_as, tag),
            (xml::T, "FileAsMapping") => input.fill(&mut self.file_as_mapping, tag),
            (xml::T, "DisplayName") => input.fill(&mut self.display_name, tag),
            (xml::T, "GivenName") => input.fill(&mut self.given_name, tag),
            (xml::T, "Initials") => input.fill(&mut self.initials, tag),
            (xml::T, "MiddleName") => input.fill(&mut self.middle_name, tag),
            (xml::T, "Nickname") => input.fill(&mut self.nickname, tag),
            (xml::T, "CompleteName") => input.fill(&mut self.complete_name, tag),
            (xml::T, "CompanyName") => input.fill(&mut self.company_name, tag),
            (xml::T, "EmailAddresses") => input.fill(&mut self.email_addresses, tag),
            (xml::T, "AbchEmailAddresses") => {
                input.fill(&mut self.abch_email_addresses, tag)
            }
            (xml::T, "PhysicalAddresses") => {
                input.fill(&mut self.physical_addresses, tag)
            }
            (xml::T, "PhoneNumbers") => input.fill(&mut self.phone_numbers, tag),
            (xml::T, "AssistantName") => input.fill(&mut self.assistant_name, tag),
            (xml::T, "Birthday") => input.fill(&mut self.birthday, tag),
            (xml::T, "BusinessHomePage") => input.fill(&mut self.business_home_page, tag),
            (xml::T, "Children") => input.fill(&mut self.children, tag),
            (xml::T, "Companies") => input.fill(&mut self.companies, tag),
            (xml::T, "ContactSource") => input.fill(&mut self.contact_source, tag),
            (xml::T, "Department") => input.fill(&mut self.department, tag),
            (xml::T, "Generation") => input.fill(&mut self.generation, tag),
            (xml::T, "ImAddresses") => input.fill(&mut self.im_addresses, tag),
            (xml::T, "JobTitle") => input.fill(&mut self.job_title, tag),
            (xml::T, "Manager") => input.fill(&mut self.manager, tag),
            (xml::T, "Mileage") => input.fill(&mut self.mileage, tag),
            (xml::T, "OfficeLocation") => input.fill(&mut self.office_location, tag),
            (xml::T, "PostalAddressIndex") => {
                input.fill(&mut self.postal_address_index, tag)
            }
            (xml::T, "Profession") => input.fill(&mut self.profession, tag),
            (xml::T, "SpouseName") => input.fill(&mut self.spouse_name, tag),
            (xml::T, "Surname") => input.fill(&mut self.surname, tag),
            (xml::T, "WeddingAnniversary") => {
                input.fill(&mut self.wedding_anniversary, tag)
            }
            (xml::T, "HasPicture") => input.fill(&mut self.has_picture, tag),
            (xml::T, "PhoneticFullName") => input.fill(&mut self.phonetic_full_name, tag),
            (xml::T, "PhoneticFirstName") => {
                input.fill(&mut self.phonetic_first_name, tag)
            }
            (xml::T, "PhoneticLastName") => input.fill(&mut self.phonetic_last_name, tag),
            (xml::T, "Alias") => input.fill(&mut self.alias, tag),
            (xml::T, "Notes") => input.fill(&mut self.notes, tag),
            (xml::T, "Photo") => input.fill(&mut self.photo, tag),
            (xml::T, "UserSMIMECertificate") => {
                input.fill(&mut self.user_smime_certificate, tag)
            }
            (xml::T, "MSExchangeCertificate") => {
                input.fill(&mut self.ms_exchange_certificate, tag)
            }
            (xml::T, "DirectoryId") => input.fill(&mut self.directory_id, tag),
            (xml::T, "ManagerMailbox") => input.fill(&mut self.manager_mailbox, tag),
            (xml::T, "DirectReports") => input.fill(&mut self.direct_reports, tag),
            (xml::T, "AccountName") => input.fill(&mut self.account_name, tag),
            (xml::T, "IsAutoUpdateDisabled") => {
                input.fill(&mut self.is_auto_update_disabled, tag)
            }
            (xml::T, "IsMessengerEnabled") => {
                input.fill(&mut self.is_messenger_enabled, tag)
            }
            (xml::T, "Comment") => input.fill(&mut self.comment, tag),
            (xml::T, "ContactShortId") => input.fill(&mut self.contact_short_id, tag),
            (xml::T, "ContactType") => input.fill(&mut self.contact_type, tag),
            (xml::T, "Gender") => input.fill(&mut self.gender, tag),
            (xml::T, "IsHidden") => input.fill(&mut self.is_hidden, tag),
            (xml::T, "ObjectId") => input.fill(&mut self.object_id, tag),
            (xml::T, "PassportId") => input.fill(&mut self.passport_id, tag),
            (xml::T, "IsPrivate") => input.fill(&mut self.is_private, tag),
            (xml::T, "SourceId") => input.fill(&mut self.source_id, tag),
            (xml::T, "TrustLevel") => input.fill(&mut self.trust_level, tag),
            (xml::T, "CreatedBy") => input.fill(&mut self.created_by, tag),
            (xml::T, "Urls") => input.fill(&mut self.urls, tag),
            (xml::T, "Cid") => input.fill(&mut self.cid, tag),
            (xml::T, "SkypeAuthCertificate") => {
                input.fill(&mut self.skype_auth_certificate, tag)
            }
            (xml::T, "SkypeContext") => input.fill(&mut self.skype_context, tag),
            (xml::T, "SkypeId") => input.fill(&mut self.skype_id, tag),
            (xml::T, "SkypeRelationship") => {
                input.fill(&mut self.skype_relationship, tag)
            }
            (xml::T, "YomiNickname") => input.fill(&mut self.yomi_nickname, tag),
            (xml::T, "XboxLiveTag") => input.fill(&mut self.xbox_live_tag, tag),
            (xml::T, "InviteFree") => input.fill(&mut self.invite_free, tag),
            (xml::T, "HidePresenceAndProfile") => {
                input.fill(&mut self.hide_presence_and_profile, tag)
            }
            (xml::T, "IsPendingOutbound") => {
                input.fill(&mut self.is_pending_outbound, tag)
            }
            (xml::T, "SupportGroupFeeds") => {
                input.fill(&mut self.support_group_feeds, tag)
            }
            (xml::T, "UserTileHash") => input.fill(&mut self.user_tile_hash, tag),
            (xml::T, "UnifiedInbox") => input.fill(&mut self.unified_inbox, tag),
            (xml::T, "Mris") => input.fill(&mut self.mris, tag),
            (xml::T, "Wlid") => input.fill(&mut self.wlid, tag),
            (xml::T, "AbchContactId") => input.fill(&mut self.abch_contact_id, tag),
            (xml::T, "NotInBirthdayCalendar") => {
                input.fill(&mut self.not_in_birthday_calendar, tag)
            }
            (xml::T, "ShellContactType") => input.fill(&mut self.shell_contact_type, tag),
            (xml::T, "ImMri") => input.fill(&mut self.im_mri, tag),
            (xml::T, "PresenceTrustLevel") => {
                input.fill(&mut self.presence_trust_level, tag)
            }
            (xml::T, "OtherMri") => input.fill(&mut self.other_mri, tag),
            (xml::T, "ProfileLastChanged") => {
                input.fill(&mut self.profile_last_changed, tag)
            }
            (xml::T, "MobileIMEnabled") => input.fill(&mut self.mobile_im_enabled, tag),
            (xml::T, "PartnerNetworkProfilePhotoUrl") => {
                input.fill(&mut self.partner_network_profile_photo_url, tag)
            }
            (xml::T, "PartnerNetworkThumbnailPhotoUrl") => {
                input.fill(&mut self.partner_network_thumbnail_photo_url, tag)
            }
            (xml::T, "PersonId") => input.fill(&mut self.person_id, tag),
            (xml::T, "ConversationGuid") => input.fill(&mut self.conversation_guid, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for ContactItem {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
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
