// @generated

use ::ews_bindings::{Result, rt, value};

use super::{
    ArrayOfBodyContentAttributedValues, ArrayOfEmailAddressAttributedValues,
    ArrayOfEmailAddresses, ArrayOfExtendedPropertyAttributedValue, ArrayOfFolderId,
    ArrayOfPersonaAttributions, ArrayOfPhoneNumberAttributedValues,
    ArrayOfPostalAddressAttributedValues, ArrayOfStringArrayAttributedValues,
    ArrayOfStringAttributedValues, EmailAddressType, ItemId, PersonaPhoneNumber,
};

/// Complex type `t:PersonaType`, since `Exchange2013_SP1`.
#[doc(alias = "PersonaType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Persona {
    /// Element `t:PersonaId`, required.
    pub persona_id: ItemId,
    /// Element `t:PersonaType`, optional.
    pub persona_type: Option<String>,
    /// Element `t:PersonaObjectStatus`, optional.
    pub persona_object_status: Option<String>,
    /// Element `t:CreationTime`, optional.
    pub creation_time: Option<value::DateTime>,
    /// Element `t:Bodies`, optional.
    pub bodies: Option<ArrayOfBodyContentAttributedValues>,
    /// Element `t:DisplayNameFirstLastSortKey`, optional.
    pub display_name_first_last_sort_key: Option<String>,
    /// Element `t:DisplayNameLastFirstSortKey`, optional.
    pub display_name_last_first_sort_key: Option<String>,
    /// Element `t:CompanyNameSortKey`, optional.
    pub company_name_sort_key: Option<String>,
    /// Element `t:HomeCitySortKey`, optional.
    pub home_city_sort_key: Option<String>,
    /// Element `t:WorkCitySortKey`, optional.
    pub work_city_sort_key: Option<String>,
    /// Element `t:DisplayNameFirstLastHeader`, optional.
    pub display_name_first_last_header: Option<String>,
    /// Element `t:DisplayNameLastFirstHeader`, optional.
    pub display_name_last_first_header: Option<String>,
    /// Element `t:DisplayName`, optional.
    pub display_name: Option<String>,
    /// Element `t:DisplayNameFirstLast`, optional.
    pub display_name_first_last: Option<String>,
    /// Element `t:DisplayNameLastFirst`, optional.
    pub display_name_last_first: Option<String>,
    /// Element `t:FileAs`, optional.
    pub file_as: Option<String>,
    /// Element `t:FileAsId`, optional.
    pub file_as_id: Option<String>,
    /// Element `t:DisplayNamePrefix`, optional.
    pub display_name_prefix: Option<String>,
    /// Element `t:GivenName`, optional.
    pub given_name: Option<String>,
    /// Element `t:MiddleName`, optional.
    pub middle_name: Option<String>,
    /// Element `t:Surname`, optional.
    pub surname: Option<String>,
    /// Element `t:Generation`, optional.
    pub generation: Option<String>,
    /// Element `t:Nickname`, optional.
    pub nickname: Option<String>,
    /// Element `t:YomiCompanyName`, optional.
    pub yomi_company_name: Option<String>,
    /// Element `t:YomiFirstName`, optional.
    pub yomi_first_name: Option<String>,
    /// Element `t:YomiLastName`, optional.
    pub yomi_last_name: Option<String>,
    /// Element `t:Title`, optional.
    pub title: Option<String>,
    /// Element `t:Department`, optional.
    pub department: Option<String>,
    /// Element `t:CompanyName`, optional.
    pub company_name: Option<String>,
    /// Element `t:Location`, optional.
    pub location: Option<String>,
    /// Element `t:EmailAddress`, optional.
    pub email_address: Option<Box<EmailAddressType>>,
    /// Element `t:EmailAddresses`, optional.
    pub email_addresses: Option<ArrayOfEmailAddresses>,
    /// Element `t:PhoneNumber`, optional.
    pub phone_number: Option<Box<PersonaPhoneNumber>>,
    /// Element `t:ImAddress`, optional.
    pub im_address: Option<String>,
    /// Element `t:HomeCity`, optional.
    pub home_city: Option<String>,
    /// Element `t:WorkCity`, optional.
    pub work_city: Option<String>,
    /// Element `t:RelevanceScore`, optional.
    pub relevance_score: Option<i32>,
    /// Element `t:FolderIds`, optional.
    pub folder_ids: Option<ArrayOfFolderId>,
    /// Element `t:Attributions`, optional.
    pub attributions: Option<ArrayOfPersonaAttributions>,
    /// Element `t:DisplayNames`, optional.
    pub display_names: Option<ArrayOfStringAttributedValues>,
    /// Element `t:FileAses`, optional.
    pub file_ases: Option<ArrayOfStringAttributedValues>,
    /// Element `t:FileAsIds`, optional.
    pub file_as_ids: Option<ArrayOfStringAttributedValues>,
    /// Element `t:DisplayNamePrefixes`, optional.
    pub display_name_prefixes: Option<ArrayOfStringAttributedValues>,
    /// Element `t:GivenNames`, optional.
    pub given_names: Option<ArrayOfStringAttributedValues>,
    /// Element `t:MiddleNames`, optional.
    pub middle_names: Option<ArrayOfStringAttributedValues>,
    /// Element `t:Surnames`, optional.
    pub surnames: Option<ArrayOfStringAttributedValues>,
    /// Element `t:Generations`, optional.
    pub generations: Option<ArrayOfStringAttributedValues>,
    /// Element `t:Nicknames`, optional.
    pub nicknames: Option<ArrayOfStringAttributedValues>,
    /// Element `t:Initials`, optional.
    pub initials: Option<ArrayOfStringAttributedValues>,
    /// Element `t:YomiCompanyNames`, optional.
    pub yomi_company_names: Option<ArrayOfStringAttributedValues>,
    /// Element `t:YomiFirstNames`, optional.
    pub yomi_first_names: Option<ArrayOfStringAttributedValues>,
    /// Element `t:YomiLastNames`, optional.
    pub yomi_last_names: Option<ArrayOfStringAttributedValues>,
    /// Element `t:BusinessPhoneNumbers`, optional.
    pub business_phone_numbers: Option<ArrayOfPhoneNumberAttributedValues>,
    /// Element `t:BusinessPhoneNumbers2`, optional.
    pub business_phone_numbers2: Option<ArrayOfPhoneNumberAttributedValues>,
    /// Element `t:HomePhones`, optional.
    pub home_phones: Option<ArrayOfPhoneNumberAttributedValues>,
    /// Element `t:HomePhones2`, optional.
    pub home_phones2: Option<ArrayOfPhoneNumberAttributedValues>,
    /// Element `t:MobilePhones`, optional.
    pub mobile_phones: Option<ArrayOfPhoneNumberAttributedValues>,
    /// Element `t:MobilePhones2`, optional.
    pub mobile_phones2: Option<ArrayOfPhoneNumberAttributedValues>,
    /// Element `t:AssistantPhoneNumbers`, optional.
    pub assistant_phone_numbers: Option<ArrayOfPhoneNumberAttributedValues>,
    /// Element `t:CallbackPhones`, optional.
    pub callback_phones: Option<ArrayOfPhoneNumberAttributedValues>,
    /// Element `t:CarPhones`, optional.
    pub car_phones: Option<ArrayOfPhoneNumberAttributedValues>,
    /// Element `t:HomeFaxes`, optional.
    pub home_faxes: Option<ArrayOfPhoneNumberAttributedValues>,
    /// Element `t:OrganizationMainPhones`, optional.
    pub organization_main_phones: Option<ArrayOfPhoneNumberAttributedValues>,
    /// Element `t:OtherFaxes`, optional.
    pub other_faxes: Option<ArrayOfPhoneNumberAttributedValues>,
    /// Element `t:OtherTelephones`, optional.
    pub other_telephones: Option<ArrayOfPhoneNumberAttributedValues>,
    /// Element `t:OtherPhones2`, optional.
    pub other_phones2: Option<ArrayOfPhoneNumberAttributedValues>,
    /// Element `t:Pagers`, optional.
    pub pagers: Option<ArrayOfPhoneNumberAttributedValues>,
    /// Element `t:RadioPhones`, optional.
    pub radio_phones: Option<ArrayOfPhoneNumberAttributedValues>,
    /// Element `t:TelexNumbers`, optional.
    pub telex_numbers: Option<ArrayOfPhoneNumberAttributedValues>,
    /// Element `t:TTYTDDPhoneNumbers`, optional.
    pub ttytdd_phone_numbers: Option<ArrayOfPhoneNumberAttributedValues>,
    /// Element `t:WorkFaxes`, optional.
    pub work_faxes: Option<ArrayOfPhoneNumberAttributedValues>,
    /// Element `t:Emails1`, optional.
    pub emails1: Option<ArrayOfEmailAddressAttributedValues>,
    /// Element `t:Emails2`, optional.
    pub emails2: Option<ArrayOfEmailAddressAttributedValues>,
    /// Element `t:Emails3`, optional.
    pub emails3: Option<ArrayOfEmailAddressAttributedValues>,
    /// Element `t:BusinessHomePages`, optional.
    pub business_home_pages: Option<ArrayOfStringAttributedValues>,
    /// Element `t:PersonalHomePages`, optional.
    pub personal_home_pages: Option<ArrayOfStringAttributedValues>,
    /// Element `t:OfficeLocations`, optional.
    pub office_locations: Option<ArrayOfStringAttributedValues>,
    /// Element `t:ImAddresses`, optional.
    pub im_addresses: Option<ArrayOfStringAttributedValues>,
    /// Element `t:ImAddresses2`, optional.
    pub im_addresses2: Option<ArrayOfStringAttributedValues>,
    /// Element `t:ImAddresses3`, optional.
    pub im_addresses3: Option<ArrayOfStringAttributedValues>,
    /// Element `t:BusinessAddresses`, optional.
    pub business_addresses: Option<ArrayOfPostalAddressAttributedValues>,
    /// Element `t:HomeAddresses`, optional.
    pub home_addresses: Option<ArrayOfPostalAddressAttributedValues>,
    /// Element `t:OtherAddresses`, optional.
    pub other_addresses: Option<ArrayOfPostalAddressAttributedValues>,
    /// Element `t:Titles`, optional.
    pub titles: Option<ArrayOfStringAttributedValues>,
    /// Element `t:Departments`, optional.
    pub departments: Option<ArrayOfStringAttributedValues>,
    /// Element `t:CompanyNames`, optional.
    pub company_names: Option<ArrayOfStringAttributedValues>,
    /// Element `t:Managers`, optional.
    pub managers: Option<ArrayOfStringAttributedValues>,
    /// Element `t:AssistantNames`, optional.
    pub assistant_names: Option<ArrayOfStringAttributedValues>,
    /// Element `t:Professions`, optional.
    pub professions: Option<ArrayOfStringAttributedValues>,
    /// Element `t:SpouseNames`, optional.
    pub spouse_names: Option<ArrayOfStringAttributedValues>,
    /// Element `t:Children`, optional.
    pub children: Option<ArrayOfStringArrayAttributedValues>,
    /// Element `t:Schools`, optional.
    pub schools: Option<ArrayOfStringAttributedValues>,
    /// Element `t:Hobbies`, optional.
    pub hobbies: Option<ArrayOfStringAttributedValues>,
    /// Element `t:WeddingAnniversaries`, optional.
    pub wedding_anniversaries: Option<ArrayOfStringAttributedValues>,
    /// Element `t:Birthdays`, optional.
    pub birthdays: Option<ArrayOfStringAttributedValues>,
    /// Element `t:Locations`, optional.
    pub locations: Option<ArrayOfStringAttributedValues>,
    /// Element `t:InlineLinks`, optional, since `V2016_10_10`.
    pub inline_links: Option<ArrayOfStringAttributedValues>,
    /// Element `t:ItemLinkIds`, optional, since `V2016_10_10`.
    pub item_link_ids: Option<ArrayOfStringArrayAttributedValues>,
    /// Element `t:HasActiveDeals`, optional, since `V2016_10_10`.
    pub has_active_deals: Option<String>,
    /// Element `t:IsBusinessContact`, optional, since `V2016_10_10`.
    pub is_business_contact: Option<String>,
    /// Element `t:AttributedHasActiveDeals`, optional, since `V2016_10_10`.
    pub attributed_has_active_deals: Option<ArrayOfStringAttributedValues>,
    /// Element `t:AttributedIsBusinessContact`, optional, since `V2016_10_10`.
    pub attributed_is_business_contact: Option<ArrayOfStringAttributedValues>,
    /// Element `t:SourceMailboxGuids`, optional, since `V2016_10_10`.
    pub source_mailbox_guids: Option<ArrayOfStringAttributedValues>,
    /// Element `t:LastContactedDate`, optional, since `V2016_10_10`.
    pub last_contacted_date: Option<value::DateTime>,
    /// Element `t:ExtendedProperties`, optional.
    pub extended_properties: Option<ArrayOfExtendedPropertyAttributedValue>,
    /// Element `t:ExternalDirectoryObjectId`, optional, since `V2016_10_10`.
    pub external_directory_object_id: Option<String>,
    /// Element `t:MapiEntryId`, optional, since `V2016_10_10`.
    pub mapi_entry_id: Option<String>,
    /// Element `t:MapiEmailAddress`, optional, since `V2016_10_10`.
    pub mapi_email_address: Option<String>,
    /// Element `t:MapiAddressType`, optional, since `V2016_10_10`.
    pub mapi_address_type: Option<String>,
    /// Element `t:MapiSearchKey`, optional, since `V2016_10_10`.
    pub mapi_search_key: Option<String>,
    /// Element `t:MapiTransmittableDisplayName`, optional, since `V2016_10_10`.
    pub mapi_transmittable_display_name: Option<String>,
    /// Element `t:MapiSendRichInfo`, optional, since `V2016_10_10`.
    pub mapi_send_rich_info: Option<bool>,
}

rt::complex_type!(
    Persona { name: "t:PersonaType", required: "t:PersonaId", bits: 1, model:
    "t:PersonaId, t:PersonaType?, t:PersonaObjectStatus?, t:CreationTime?, t:Bodies?, t:DisplayNameFirstLastSortKey?, t:DisplayNameLastFirstSortKey?, t:CompanyNameSortKey?, t:HomeCitySortKey?, t:WorkCitySortKey?, t:DisplayNameFirstLastHeader?, t:DisplayNameLastFirstHeader?, t:DisplayName?, t:DisplayNameFirstLast?, t:DisplayNameLastFirst?, t:FileAs?, t:FileAsId?, t:DisplayNamePrefix?, t:GivenName?, t:MiddleName?, t:Surname?, t:Generation?, t:Nickname?, t:YomiCompanyName?, t:YomiFirstName?, t:YomiLastName?, t:Title?, t:Department?, t:CompanyName?, t:Location?, t:EmailAddress?, t:EmailAddresses?, t:PhoneNumber?, t:ImAddress?, t:HomeCity?, t:WorkCity?, t:RelevanceScore?, t:FolderIds?, t:Attributions?, t:DisplayNames?, t:FileAses?, t:FileAsIds?, t:DisplayNamePrefixes?, t:GivenNames?, t:MiddleNames?, t:Surnames?, t:Generations?, t:Nicknames?, t:Initials?, t:YomiCompanyNames?, t:YomiFirstNames?, t:YomiLastNames?, t:BusinessPhoneNumbers?, t:BusinessPhoneNumbers2?, t:HomePhones?, t:HomePhones2?, t:MobilePhones?, t:MobilePhones2?, t:AssistantPhoneNumbers?, t:CallbackPhones?, t:CarPhones?, t:HomeFaxes?, t:OrganizationMainPhones?, t:OtherFaxes?, t:OtherTelephones?, t:OtherPhones2?, t:Pagers?, t:RadioPhones?, t:TelexNumbers?, t:TTYTDDPhoneNumbers?, t:WorkFaxes?, t:Emails1?, t:Emails2?, t:Emails3?, t:BusinessHomePages?, t:PersonalHomePages?, t:OfficeLocations?, t:ImAddresses?, t:ImAddresses2?, t:ImAddresses3?, t:BusinessAddresses?, t:HomeAddresses?, t:OtherAddresses?, t:Titles?, t:Departments?, t:CompanyNames?, t:Managers?, t:AssistantNames?, t:Professions?, t:SpouseNames?, t:Children?, t:Schools?, t:Hobbies?, t:WeddingAnniversaries?, t:Birthdays?, t:Locations?, t:InlineLinks?, t:ItemLinkIds?, t:HasActiveDeals?, t:IsBusinessContact?, t:AttributedHasActiveDeals?, t:AttributedIsBusinessContact?, t:SourceMailboxGuids?, t:LastContactedDate?, t:ExtendedProperties?, t:ExternalDirectoryObjectId?, t:MapiEntryId?, t:MapiEmailAddress?, t:MapiAddressType?, t:MapiSearchKey?, t:MapiTransmittableDisplayName?, t:MapiSendRichInfo?"
    }
);

impl Persona {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(persona_id: ItemId) -> Self {
        Self {
            persona_id,
            persona_type: None,
            persona_object_status: None,
            creation_time: None,
            bodies: None,
            display_name_first_last_sort_key: None,
            display_name_last_first_sort_key: None,
            company_name_sort_key: None,
            home_city_sort_key: None,
            work_city_sort_key: None,
            display_name_first_last_header: None,
            display_name_last_first_header: None,
            display_name: None,
            display_name_first_last: None,
            display_name_last_first: None,
            file_as: None,
            file_as_id: None,
            display_name_prefix: None,
            given_name: None,
            middle_name: None,
            surname: None,
            generation: None,
            nickname: None,
            yomi_company_name: None,
            yomi_first_name: None,
            yomi_last_name: None,
            title: None,
            department: None,
            company_name: None,
            location: None,
            email_address: None,
            email_addresses: None,
            phone_number: None,
            im_address: None,
            home_city: None,
            work_city: None,
            relevance_score: None,
            folder_ids: None,
            attributions: None,
            display_names: None,
            file_ases: None,
            file_as_ids: None,
            display_name_prefixes: None,
            given_names: None,
            middle_names: None,
            surnames: None,
            generations: None,
            nicknames: None,
            initials: None,
            yomi_company_names: None,
            yomi_first_names: None,
            yomi_last_names: None,
            business_phone_numbers: None,
            business_phone_numbers2: None,
            home_phones: None,
            home_phones2: None,
            mobile_phones: None,
            mobile_phones2: None,
            assistant_phone_numbers: None,
            callback_phones: None,
            car_phones: None,
            home_faxes: None,
            organization_main_phones: None,
            other_faxes: None,
            other_telephones: None,
            other_phones2: None,
            pagers: None,
            radio_phones: None,
            telex_numbers: None,
            ttytdd_phone_numbers: None,
            work_faxes: None,
            emails1: None,
            emails2: None,
            emails3: None,
            business_home_pages: None,
            personal_home_pages: None,
            office_locations: None,
            im_addresses: None,
            im_addresses2: None,
            im_addresses3: None,
            business_addresses: None,
            home_addresses: None,
            other_addresses: None,
            titles: None,
            departments: None,
            company_names: None,
            managers: None,
            assistant_names: None,
            professions: None,
            spouse_names: None,
            children: None,
            schools: None,
            hobbies: None,
            wedding_anniversaries: None,
            birthdays: None,
            locations: None,
            inline_links: None,
            item_link_ids: None,
            has_active_deals: None,
            is_business_contact: None,
            attributed_has_active_deals: None,
            attributed_is_business_contact: None,
            source_mailbox_guids: None,
            last_contacted_date: None,
            extended_properties: None,
            external_directory_object_id: None,
            mapi_entry_id: None,
            mapi_email_address: None,
            mapi_address_type: None,
            mapi_search_key: None,
            mapi_transmittable_display_name: None,
            mapi_send_rich_info: None,
        }
    }
}

rt::placeholder_new!(Persona: placeholder);

impl rt::ReadComplex for Persona {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "PersonaId") => reader.require(&mut self.persona_id, tag, 0),
            (rt::T, "PersonaType") => reader.fill(&mut self.persona_type, tag),
            (rt::T, "PersonaObjectStatus") => {
                reader.fill(&mut self.persona_object_status, tag)
            }
            (rt::T, "CreationTime") => reader.fill(&mut self.creation_time, tag),
            (rt::T, "Bodies") => reader.fill(&mut self.bodies, tag),
            (rt::T, "DisplayNameFirstLastSortKey") => {
                reader.fill(&mut self.display_name_first_last_sort_key, tag)
            }
            (rt::T, "DisplayNameLastFirstSortKey") => {
                reader.fill(&mut self.display_name_last_first_sort_key, tag)
            }
            (rt::T, "CompanyNameSortKey") => {
                reader.fill(&mut self.company_name_sort_key, tag)
            }
            (rt::T, "HomeCitySortKey") => reader.fill(&mut self.home_city_sort_key, tag),
            (rt::T, "WorkCitySortKey") => reader.fill(&mut self.work_city_sort_key, tag),
            (rt::T, "DisplayNameFirstLastHeader") => {
                reader.fill(&mut self.display_name_first_last_header, tag)
            }
            (rt::T, "DisplayNameLastFirstHeader") => {
                reader.fill(&mut self.display_name_last_first_header, tag)
            }
            (rt::T, "DisplayName") => reader.fill(&mut self.display_name, tag),
            (rt::T, "DisplayNameFirstLast") => {
                reader.fill(&mut self.display_name_first_last, tag)
            }
            (rt::T, "DisplayNameLastFirst") => {
                reader.fill(&mut self.display_name_last_first, tag)
            }
            (rt::T, "FileAs") => reader.fill(&mut self.file_as, tag),
            (rt::T, "FileAsId") => reader.fill(&mut self.file_as_id, tag),
            (rt::T, "DisplayNamePrefix") => {
                reader.fill(&mut self.display_name_prefix, tag)
            }
            (rt::T, "GivenName") => reader.fill(&mut self.given_name, tag),
            (rt::T, "MiddleName") => reader.fill(&mut self.middle_name, tag),
            (rt::T, "Surname") => reader.fill(&mut self.surname, tag),
            (rt::T, "Generation") => reader.fill(&mut self.generation, tag),
            (rt::T, "Nickname") => reader.fill(&mut self.nickname, tag),
            (rt::T, "YomiCompanyName") => reader.fill(&mut self.yomi_company_name, tag),
            (rt::T, "YomiFirstName") => reader.fill(&mut self.yomi_first_name, tag),
            (rt::T, "YomiLastName") => reader.fill(&mut self.yomi_last_name, tag),
            (rt::T, "Title") => reader.fill(&mut self.title, tag),
            (rt::T, "Department") => reader.fill(&mut self.department, tag),
            (rt::T, "CompanyName") => reader.fill(&mut self.company_name, tag),
            (rt::T, "Location") => reader.fill(&mut self.location, tag),
            (rt::T, "EmailAddress") => reader.fill(&mut self.email_address, tag),
            (rt::T, "EmailAddresses") => reader.fill(&mut self.email_addresses, tag),
            (rt::T, "PhoneNumber") => reader.fill(&mut self.phone_number, tag),
            (rt::T, "ImAddress") => reader.fill(&mut self.im_address, tag),
            (rt::T, "HomeCity") => reader.fill(&mut self.home_city, tag),
            (rt::T, "WorkCity") => reader.fill(&mut self.work_city, tag),
            (rt::T, "RelevanceScore") => reader.fill(&mut self.relevance_score, tag),
            (rt::T, "FolderIds") => reader.fill(&mut self.folder_ids, tag),
            (rt::T, "Attributions") => reader.fill(&mut self.attributions, tag),
            (rt::T, "DisplayNames") => reader.fill(&mut self.display_names, tag),
            (rt::T, "FileAses") => reader.fill(&mut self.file_ases, tag),
            (rt::T, "FileAsIds") => reader.fill(&mut self.file_as_ids, tag),
            (rt::T, "DisplayNamePrefixes") => {
                reader.fill(&mut self.display_name_prefixes, tag)
            }
            (rt::T, "GivenNames") => reader.fill(&mut self.given_names, tag),
            (rt::T, "MiddleNames") => reader.fill(&mut self.middle_names, tag),
            (rt::T, "Surnames") => reader.fill(&mut self.surnames, tag),
            (rt::T, "Generations") => reader.fill(&mut self.generations, tag),
            (rt::T, "Nicknames") => reader.fill(&mut self.nicknames, tag),
            (rt::T, "Initials") => reader.fill(&mut self.initials, tag),
            (rt::T, "YomiCompanyNames") => reader.fill(&mut self.yomi_company_names, tag),
            (rt::T, "YomiFirstNames") => reader.fill(&mut self.yomi_first_names, tag),
            (rt::T, "YomiLastNames") => reader.fill(&mut self.yomi_last_names, tag),
            (rt::T, "BusinessPhoneNumbers") => {
                reader.fill(&mut self.business_phone_numbers, tag)
            }
            (rt::T, "BusinessPhoneNumbers2") => {
                reader.fill(&mut self.business_phone_numbers2, tag)
            }
            (rt::T, "HomePhones") => reader.fill(&mut self.home_phones, tag),
            (rt::T, "HomePhones2") => reader.fill(&mut self.home_phones2, tag),
            (rt::T, "MobilePhones") => reader.fill(&mut self.mobile_phones, tag),
            (rt::T, "MobilePhones2") => reader.fill(&mut self.mobile_phones2, tag),
            (rt::T, "AssistantPhoneNumbers") => {
                reader.fill(&mut self.assistant_phone_numbers, tag)
            }
            (rt::T, "CallbackPhones") => reader.fill(&mut self.callback_phones, tag),
            (rt::T, "CarPhones") => reader.fill(&mut self.car_phones, tag),
            (rt::T, "HomeFaxes") => reader.fill(&mut self.home_faxes, tag),
            (rt::T, "OrganizationMainPhones") => {
                reader.fill(&mut self.organization_main_phones, tag)
            }
            (rt::T, "OtherFaxes") => reader.fill(&mut self.other_faxes, tag),
            (rt::T, "OtherTelephones") => reader.fill(&mut self.other_telephones, tag),
            (rt::T, "OtherPhones2") => reader.fill(&mut self.other_phones2, tag),
            (rt::T, "Pagers") => reader.fill(&mut self.pagers, tag),
            (rt::T, "RadioPhones") => reader.fill(&mut self.radio_phones, tag),
            (rt::T, "TelexNumbers") => reader.fill(&mut self.telex_numbers, tag),
            (rt::T, "TTYTDDPhoneNumbers") => {
                reader.fill(&mut self.ttytdd_phone_numbers, tag)
            }
            (rt::T, "WorkFaxes") => reader.fill(&mut self.work_faxes, tag),
            (rt::T, "Emails1") => reader.fill(&mut self.emails1, tag),
            (rt::T, "Emails2") => reader.fill(&mut self.emails2, tag),
            (rt::T, "Emails3") => reader.fill(&mut self.emails3, tag),
            (rt::T, "BusinessHomePages") => {
                reader.fill(&mut self.business_home_pages, tag)
            }
            (rt::T, "PersonalHomePages") => {
                reader.fill(&mut self.personal_home_pages, tag)
            }
            (rt::T, "OfficeLocations") => reader.fill(&mut self.office_locations, tag),
            (rt::T, "ImAddresses") => reader.fill(&mut self.im_addresses, tag),
            (rt::T, "ImAddresses2") => reader.fill(&mut self.im_addresses2, tag),
            (rt::T, "ImAddresses3") => reader.fill(&mut self.im_addresses3, tag),
            (rt::T, "BusinessAddresses") => {
                reader.fill(&mut self.business_addresses, tag)
            }
            (rt::T, "HomeAddresses") => reader.fill(&mut self.home_addresses, tag),
            (rt::T, "OtherAddresses") => reader.fill(&mut self.other_addresses, tag),
            (rt::T, "Titles") => reader.fill(&mut self.titles, tag),
            (rt::T, "Departments") => reader.fill(&mut self.departments, tag),
            (rt::T, "CompanyNames") => reader.fill(&mut self.company_names, tag),
            (rt::T, "Managers") => reader.fill(&mut self.managers, tag),
            (rt::T, "AssistantNames") => reader.fill(&mut self.assistant_names, tag),
            (rt::T, "Professions") => reader.fill(&mut self.professions, tag),
            (rt::T, "SpouseNames") => reader.fill(&mut self.spouse_names, tag),
            (rt::T, "Children") => reader.fill(&mut self.children, tag),
            (rt::T, "Schools") => reader.fill(&mut self.schools, tag),
            (rt::T, "Hobbies") => reader.fill(&mut self.hobbies, tag),
            (rt::T, "WeddingAnniversaries") => {
                reader.fill(&mut self.wedding_anniversaries, tag)
            }
            (rt::T, "Birthdays") => reader.fill(&mut self.birthdays, tag),
            (rt::T, "Locations") => reader.fill(&mut self.locations, tag),
            (rt::T, "InlineLinks") => reader.fill(&mut self.inline_links, tag),
            (rt::T, "ItemLinkIds") => reader.fill(&mut self.item_link_ids, tag),
            (rt::T, "HasActiveDeals") => reader.fill(&mut self.has_active_deals, tag),
            (rt::T, "IsBusinessContact") => {
                reader.fill(&mut self.is_business_contact, tag)
            }
            (rt::T, "AttributedHasActiveDeals") => {
                reader.fill(&mut self.attributed_has_active_deals, tag)
            }
            (rt::T, "AttributedIsBusinessContact") => {
                reader.fill(&mut self.attributed_is_business_contact, tag)
            }
            (rt::T, "SourceMailboxGuids") => {
                reader.fill(&mut self.source_mailbox_guids, tag)
            }
            (rt::T, "LastContactedDate") => {
                reader.fill(&mut self.last_contacted_date, tag)
            }
            (rt::T, "ExtendedProperties") => {
                reader.fill(&mut self.extended_properties, tag)
            }
            (rt::T, "ExternalDirectoryObjectId") => {
                reader.fill(&mut self.external_directory_object_id, tag)
            }
            (rt::T, "MapiEntryId") => reader.fill(&mut self.mapi_entry_id, tag),
            (rt::T, "MapiEmailAddress") => reader.fill(&mut self.mapi_email_address, tag),
            (rt::T, "MapiAddressType") => reader.fill(&mut self.mapi_address_type, tag),
            (rt::T, "MapiSearchKey") => reader.fill(&mut self.mapi_search_key, tag),
            (rt::T, "MapiTransmittableDisplayName") => {
                reader.fill(&mut self.mapi_transmittable_display_name, tag)
            }
            (rt::T, "MapiSendRichInfo") => {
                reader.fill(&mut self.mapi_send_rich_info, tag)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for Persona {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:PersonaId", &self.persona_id);
        out.element("t:PersonaType", &self.persona_type);
        out.element("t:PersonaObjectStatus", &self.persona_object_status);
        out.element("t:CreationTime", &self.creation_time);
        out.element("t:Bodies", &self.bodies);
        out.element(
            "t:DisplayNameFirstLastSortKey",
            &self.display_name_first_last_sort_key,
        );
        out.element(
            "t:DisplayNameLastFirstSortKey",
            &self.display_name_last_first_sort_key,
        );
        out.element("t:CompanyNameSortKey", &self.company_name_sort_key);
        out.element("t:HomeCitySortKey", &self.home_city_sort_key);
        out.element("t:WorkCitySortKey", &self.work_city_sort_key);
        out.element(
            "t:DisplayNameFirstLastHeader",
            &self.display_name_first_last_header,
        );
        out.element(
            "t:DisplayNameLastFirstHeader",
            &self.display_name_last_first_header,
        );
        out.element("t:DisplayName", &self.display_name);
        out.element("t:DisplayNameFirstLast", &self.display_name_first_last);
        out.element("t:DisplayNameLastFirst", &self.display_name_last_first);
        out.element("t:FileAs", &self.file_as);
        out.element("t:FileAsId", &self.file_as_id);
        out.element("t:DisplayNamePrefix", &self.display_name_prefix);
        out.element("t:GivenName", &self.given_name);
        out.element("t:MiddleName", &self.middle_name);
        out.element("t:Surname", &self.surname);
        out.element("t:Generation", &self.generation);
        out.element("t:Nickname", &self.nickname);
        out.element("t:YomiCompanyName", &self.yomi_company_name);
        out.element("t:YomiFirstName", &self.yomi_first_name);
        out.element("t:YomiLastName", &self.yomi_last_name);
        out.element("t:Title", &self.title);
        out.element("t:Department", &self.department);
        out.element("t:CompanyName", &self.company_name);
        out.element("t:Location", &self.location);
        out.element("t:EmailAddress", &self.email_address);
        out.element("t:EmailAddresses", &self.email_addresses);
        out.element("t:PhoneNumber", &self.phone_number);
        out.element("t:ImAddress", &self.im_address);
        out.element("t:HomeCity", &self.home_city);
        out.element("t:WorkCity", &self.work_city);
        out.element("t:RelevanceScore", &self.relevance_score);
        out.element("t:FolderIds", &self.folder_ids);
        out.element("t:Attributions", &self.attributions);
        out.element("t:DisplayNames", &self.display_names);
        out.element("t:FileAses", &self.file_ases);
        out.element("t:FileAsIds", &self.file_as_ids);
        out.element("t:DisplayNamePrefixes", &self.display_name_prefixes);
        out.element("t:GivenNames", &self.given_names);
        out.element("t:MiddleNames", &self.middle_names);
        out.element("t:Surnames", &self.surnames);
        out.element("t:Generations", &self.generations);
        out.element("t:Nicknames", &self.nicknames);
        out.element("t:Initials", &self.initials);
        out.element("t:YomiCompanyNames", &self.yomi_company_names);
        out.element("t:YomiFirstNames", &self.yomi_first_names);
        out.element("t:YomiLastNames", &self.yomi_last_names);
        out.element("t:BusinessPhoneNumbers", &self.business_phone_numbers);
        out.element("t:BusinessPhoneNumbers2", &self.business_phone_numbers2);
        out.element("t:HomePhones", &self.home_phones);
        out.element("t:HomePhones2", &self.home_phones2);
        out.element("t:MobilePhones", &self.mobile_phones);
        out.element("t:MobilePhones2", &self.mobile_phones2);
        out.element("t:AssistantPhoneNumbers", &self.assistant_phone_numbers);
        out.element("t:CallbackPhones", &self.callback_phones);
        out.element("t:CarPhones", &self.car_phones);
        out.element("t:HomeFaxes", &self.home_faxes);
        out.element("t:OrganizationMainPhones", &self.organization_main_phones);
        out.element("t:OtherFaxes", &self.other_faxes);
        out.element("t:OtherTelephones", &self.other_telephones);
        out.element("t:OtherPhones2", &self.other_phones2);
        out.element("t:Pagers", &self.pagers);
        out.element("t:RadioPhones", &self.radio_phones);
        out.element("t:TelexNumbers", &self.telex_numbers);
        out.element("t:TTYTDDPhoneNumbers", &self.ttytdd_phone_numbers);
        out.element("t:WorkFaxes", &self.work_faxes);
        out.element("t:Emails1", &self.emails1);
        out.element("t:Emails2", &self.emails2);
        out.element("t:Emails3", &self.emails3);
        out.element("t:BusinessHomePages", &self.business_home_pages);
        out.element("t:PersonalHomePages", &self.personal_home_pages);
        out.element("t:OfficeLocations", &self.office_locations);
        out.element("t:ImAddresses", &self.im_addresses);
        out.element("t:ImAddresses2", &self.im_addresses2);
        out.element("t:ImAddresses3", &self.im_addresses3);
        out.element("t:BusinessAddresses", &self.business_addresses);
        out.element("t:HomeAddresses", &self.home_addresses);
        out.element("t:OtherAddresses", &self.other_addresses);
        out.element("t:Titles", &self.titles);
        out.element("t:Departments", &self.departments);
        out.element("t:CompanyNames", &self.company_names);
        out.element("t:Managers", &self.managers);
        out.element("t:AssistantNames", &self.assistant_names);
        out.element("t:Professions", &self.professions);
        out.element("t:SpouseNames", &self.spouse_names);
        out.element("t:Children", &self.children);
        out.element("t:Schools", &self.schools);
        out.element("t:Hobbies", &self.hobbies);
        out.element("t:WeddingAnniversaries", &self.wedding_anniversaries);
        out.element("t:Birthdays", &self.birthdays);
        out.element("t:Locations", &self.locations);
        out.element("t:InlineLinks", &self.inline_links);
        out.element("t:ItemLinkIds", &self.item_link_ids);
        out.element("t:HasActiveDeals", &self.has_active_deals);
        out.element("t:IsBusinessContact", &self.is_business_contact);
        out.element("t:AttributedHasActiveDeals", &self.attributed_has_active_deals);
        out.element(
            "t:AttributedIsBusinessContact",
            &self.attributed_is_business_contact,
        );
        out.element("t:SourceMailboxGuids", &self.source_mailbox_guids);
        out.element("t:LastContactedDate", &self.last_contacted_date);
        out.element("t:ExtendedProperties", &self.extended_properties);
        out.element("t:ExternalDirectoryObjectId", &self.external_directory_object_id);
        out.element("t:MapiEntryId", &self.mapi_entry_id);
        out.element("t:MapiEmailAddress", &self.mapi_email_address);
        out.element("t:MapiAddressType", &self.mapi_address_type);
        out.element("t:MapiSearchKey", &self.mapi_search_key);
        out.element(
            "t:MapiTransmittableDisplayName",
            &self.mapi_transmittable_display_name,
        );
        out.element("t:MapiSendRichInfo", &self.mapi_send_rich_info);
    }
}
