// @generated

use ::ews_bindings::{Result, value, xml};

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

xml::complex_type!(
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

xml::blank_new!(Persona: blank);

impl xml::ReadNode for Persona {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "PersonaId") => input.require(&mut self.persona_id, tag, 0),
            (xml::T, "PersonaType") => input.fill(&mut self.persona_type, tag),
            (xml::T, "PersonaObjectStatus") => {
                input.fill(&mut self.persona_object_status, tag)
            }
            (xml::T, "CreationTime") => input.fill(&mut self.creation_time, tag),
            (xml::T, "Bodies") => input.fill(&mut self.bodies, tag),
            (xml::T, "DisplayNameFirstLastSortKey") => {
                input.fill(&mut self.display_name_first_last_sort_key, tag)
            }
            (xml::T, "DisplayNameLastFirstSortKey") => {
                input.fill(&mut self.display_name_last_first_sort_key, tag)
            }
            (xml::T, "CompanyNameSortKey") => {
                input.fill(&mut self.company_name_sort_key, tag)
            }
            (xml::T, "HomeCitySortKey") => input.fill(&mut self.home_city_sort_key, tag),
            (xml::T, "WorkCitySortKey") => input.fill(&mut self.work_city_sort_key, tag),
            (xml::T, "DisplayNameFirstLastHeader") => {
                input.fill(&mut self.display_name_first_last_header, tag)
            }
            (xml::T, "DisplayNameLastFirstHeader") => {
                input.fill(&mut self.display_name_last_first_header, tag)
            }
            (xml::T, "DisplayName") => input.fill(&mut self.display_name, tag),
            (xml::T, "DisplayNameFirstLast") => {
                input.fill(&mut self.display_name_first_last, tag)
            }
            (xml::T, "DisplayNameLastFirst") => {
                input.fill(&mut self.display_name_last_first, tag)
            }
            (xml::T, "FileAs") => input.fill(&mut self.file_as, tag),
            (xml::T, "FileAsId") => input.fill(&mut self.file_as_id, tag),
            (xml::T, "DisplayNamePrefix") => {
                input.fill(&mut self.display_name_prefix, tag)
            }
            (xml::T, "GivenName") => input.fill(&mut self.given_name, tag),
            (xml::T, "MiddleName") => input.fill(&mut self.middle_name, tag),
            (xml::T, "Surname") => input.fill(&mut self.surname, tag),
            (xml::T, "Generation") => input.fill(&mut self.generation, tag),
            (xml::T, "Nickname") => input.fill(&mut self.nickname, tag),
            (xml::T, "YomiCompanyName") => input.fill(&mut self.yomi_company_name, tag),
            (xml::T, "YomiFirstName") => input.fill(&mut self.yomi_first_name, tag),
            (xml::T, "YomiLastName") => input.fill(&mut self.yomi_last_name, tag),
            (xml::T, "Title") => input.fill(&mut self.title, tag),
            (xml::T, "Department") => input.fill(&mut self.department, tag),
            (xml::T, "CompanyName") => input.fill(&mut self.company_name, tag),
            (xml::T, "Location") => input.fill(&mut self.location, tag),
            (xml::T, "EmailAddress") => input.fill(&mut self.email_address, tag),
            (xml::T, "EmailAddresses") => input.fill(&mut self.email_addresses, tag),
            (xml::T, "PhoneNumber") => input.fill(&mut self.phone_number, tag),
            (xml::T, "ImAddress") => input.fill(&mut self.im_address, tag),
            (xml::T, "HomeCity") => input.fill(&mut self.home_city, tag),
            (xml::T, "WorkCity") => input.fill(&mut self.work_city, tag),
            (xml::T, "RelevanceScore") => input.fill(&mut self.relevance_score, tag),
            (xml::T, "FolderIds") => input.fill(&mut self.folder_ids, tag),
            (xml::T, "Attributions") => input.fill(&mut self.attributions, tag),
            (xml::T, "DisplayNames") => input.fill(&mut self.display_names, tag),
            (xml::T, "FileAses") => input.fill(&mut self.file_ases, tag),
            (xml::T, "FileAsIds") => input.fill(&mut self.file_as_ids, tag),
            (xml::T, "DisplayNamePrefixes") => {
                input.fill(&mut self.display_name_prefixes, tag)
            }
            (xml::T, "GivenNames") => input.fill(&mut self.given_names, tag),
            (xml::T, "MiddleNames") => input.fill(&mut self.middle_names, tag),
            (xml::T, "Surnames") => input.fill(&mut self.surnames, tag),
            (xml::T, "Generations") => input.fill(&mut self.generations, tag),
            (xml::T, "Nicknames") => input.fill(&mut self.nicknames, tag),
            (xml::T, "Initials") => input.fill(&mut self.initials, tag),
            (xml::T, "YomiCompanyNames") => input.fill(&mut self.yomi_company_names, tag),
            (xml::T, "YomiFirstNames") => input.fill(&mut self.yomi_first_names, tag),
            (xml::T, "YomiLastNames") => input.fill(&mut self.yomi_last_names, tag),
            (xml::T, "BusinessPhoneNumbers") => {
                input.fill(&mut self.business_phone_numbers, tag)
            }
            (xml::T, "BusinessPhoneNumbers2") => {
                input.fill(&mut self.business_phone_numbers2, tag)
            }
            (xml::T, "HomePhones") => input.fill(&mut self.home_phones, tag),
            (xml::T, "HomePhones2") => input.fill(&mut self.home_phones2, tag),
            (xml::T, "MobilePhones") => input.fill(&mut self.mobile_phones, tag),
            (xml::T, "MobilePhones2") => input.fill(&mut self.mobile_phones2, tag),
            (xml::T, "AssistantPhoneNumbers") => {
                input.fill(&mut self.assistant_phone_numbers, tag)
            }
            (xml::T, "CallbackPhones") => input.fill(&mut self.callback_phones, tag),
            (xml::T, "CarPhones") => input.fill(&mut self.car_phones, tag),
            (xml::T, "HomeFaxes") => input.fill(&mut self.home_faxes, tag),
            (xml::T, "OrganizationMainPhones") => {
                input.fill(&mut self.organization_main_phones, tag)
            }
            (xml::T, "OtherFaxes") => input.fill(&mut self.other_faxes, tag),
            (xml::T, "OtherTelephones") => input.fill(&mut self.other_telephones, tag),
            (xml::T, "OtherPhones2") => input.fill(&mut self.other_phones2, tag),
            (xml::T, "Pagers") => input.fill(&mut self.pagers, tag),
            (xml::T, "RadioPhones") => input.fill(&mut self.radio_phones, tag),
            (xml::T, "TelexNumbers") => input.fill(&mut self.telex_numbers, tag),
            (xml::T, "TTYTDDPhoneNumbers") => {
                input.fill(&mut self.ttytdd_phone_numbers, tag)
            }
            (xml::T, "WorkFaxes") => input.fill(&mut self.work_faxes, tag),
            (xml::T, "Emails1") => input.fill(&mut self.emails1, tag),
            (xml::T, "Emails2") => input.fill(&mut self.emails2, tag),
            (xml::T, "Emails3") => input.fill(&mut self.emails3, tag),
            (xml::T, "BusinessHomePages") => {
                input.fill(&mut self.business_home_pages, tag)
            }
            (xml::T, "PersonalHomePages") => {
                input.fill(&mut self.personal_home_pages, tag)
            }
            (xml::T, "OfficeLocations") => input.fill(&mut self.office_locations, tag),
            (xml::T, "ImAddresses") => input.fill(&mut self.im_addresses, tag),
            (xml::T, "ImAddresses2") => input.fill(&mut self.im_addresses2, tag),
            (xml::T, "ImAddresses3") => input.fill(&mut self.im_addresses3, tag),
            (xml::T, "BusinessAddresses") => {
                input.fill(&mut self.business_addresses, tag)
            }
            (xml::T, "HomeAddresses") => input.fill(&mut self.home_addresses, tag),
            (xml::T, "OtherAddresses") => input.fill(&mut self.other_addresses, tag),
            (xml::T, "Titles") => input.fill(&mut self.titles, tag),
            (xml::T, "Departments") => input.fill(&mut self.departments, tag),
            (xml::T, "CompanyNames") => input.fill(&mut self.company_names, tag),
            (xml::T, "Managers") => input.fill(&mut self.managers, tag),
            (xml::T, "AssistantNames") => input.fill(&mut self.assistant_names, tag),
            (xml::T, "Professions") => input.fill(&mut self.professions, tag),
            (xml::T, "SpouseNames") => input.fill(&mut self.spouse_names, tag),
            (xml::T, "Children") => input.fill(&mut self.children, tag),
            (xml::T, "Schools") => input.fill(&mut self.schools, tag),
            (xml::T, "Hobbies") => input.fill(&mut self.hobbies, tag),
            (xml::T, "WeddingAnniversaries") => {
                input.fill(&mut self.wedding_anniversaries, tag)
            }
            (xml::T, "Birthdays") => input.fill(&mut self.birthdays, tag),
            (xml::T, "Locations") => input.fill(&mut self.locations, tag),
            (xml::T, "InlineLinks") => input.fill(&mut self.inline_links, tag),
            (xml::T, "ItemLinkIds") => input.fill(&mut self.item_link_ids, tag),
            (xml::T, "HasActiveDeals") => input.fill(&mut self.has_active_deals, tag),
            (xml::T, "IsBusinessContact") => {
                input.fill(&mut self.is_business_contact, tag)
            }
            (xml::T, "AttributedHasActiveDeals") => {
                input.fill(&mut self.attributed_has_active_deals, tag)
            }
            (xml::T, "AttributedIsBusinessContact") => {
                input.fill(&mut self.attributed_is_business_contact, tag)
            }
            (xml::T, "SourceMailboxGuids") => {
                input.fill(&mut self.source_mailbox_guids, tag)
            }
            (xml::T, "LastContactedDate") => {
                input.fill(&mut self.last_contacted_date, tag)
            }
            (xml::T, "ExtendedProperties") => {
                input.fill(&mut self.extended_properties, tag)
            }
            (xml::T, "ExternalDirectoryObjectId") => {
                input.fill(&mut self.external_directory_object_id, tag)
            }
            (xml::T, "MapiEntryId") => input.fill(&mut self.mapi_entry_id, tag),
            (xml::T, "MapiEmailAddress") => input.fill(&mut self.mapi_email_address, tag),
            (xml::T, "MapiAddressType") => input.fill(&mut self.mapi_address_type, tag),
            (xml::T, "MapiSearchKey") => input.fill(&mut self.mapi_search_key, tag),
            (xml::T, "MapiTransmittableDisplayName") => {
                input.fill(&mut self.mapi_transmittable_display_name, tag)
            }
            (xml::T, "MapiSendRichInfo") => {
                input.fill(&mut self.mapi_send_rich_info, tag)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for Persona {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
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
