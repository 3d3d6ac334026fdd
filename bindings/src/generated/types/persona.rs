// @generated

use ::ews_bindings::{rt, value};
use super::super::ns;
use super::{
    ArrayOfBodyContentAttributedValues, ArrayOfEmailAddressAttributedValues, ArrayOfEmailAddresses,
    ArrayOfExtendedPropertyAttributedValue, ArrayOfFolderId, ArrayOfPersonaAttributions,
    ArrayOfPhoneNumberAttributedValues, ArrayOfPostalAddressAttributedValues,
    ArrayOfStringArrayAttributedValues, ArrayOfStringAttributedValues, EmailAddressType, ItemId,
    PersonaPhoneNumber,
};

/// Complex type `t:PersonaType`, since `Exchange2013_SP1`.
///
/// Microsoft's reference: [`Persona`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/persona).
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

impl Persona {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(persona_id: impl Into<ItemId>) -> Self {
        Self {
            persona_id: persona_id.into(),
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

rt::complex_type! {
    Persona = "t:PersonaType", required 1, new(value(ItemId));
    elements t {
        0 persona_id: "PersonaId" required 0;
        1 persona_type: "PersonaType" optional;
        2 persona_object_status: "PersonaObjectStatus" optional;
        3 creation_time: "CreationTime" optional;
        4 bodies: "Bodies" optional;
        5 display_name_first_last_sort_key: "DisplayNameFirstLastSortKey" optional;
        6 display_name_last_first_sort_key: "DisplayNameLastFirstSortKey" optional;
        7 company_name_sort_key: "CompanyNameSortKey" optional;
        8 home_city_sort_key: "HomeCitySortKey" optional;
        9 work_city_sort_key: "WorkCitySortKey" optional;
        10 display_name_first_last_header: "DisplayNameFirstLastHeader" optional;
        11 display_name_last_first_header: "DisplayNameLastFirstHeader" optional;
        12 display_name: "DisplayName" optional;
        13 display_name_first_last: "DisplayNameFirstLast" optional;
        14 display_name_last_first: "DisplayNameLastFirst" optional;
        15 file_as: "FileAs" optional;
        16 file_as_id: "FileAsId" optional;
        17 display_name_prefix: "DisplayNamePrefix" optional;
        18 given_name: "GivenName" optional;
        19 middle_name: "MiddleName" optional;
        20 surname: "Surname" optional;
        21 generation: "Generation" optional;
        22 nickname: "Nickname" optional;
        23 yomi_company_name: "YomiCompanyName" optional;
        24 yomi_first_name: "YomiFirstName" optional;
        25 yomi_last_name: "YomiLastName" optional;
        26 title: "Title" optional;
        27 department: "Department" optional;
        28 company_name: "CompanyName" optional;
        29 location: "Location" optional;
        30 email_address: "EmailAddress" optional;
        31 email_addresses: "EmailAddresses" optional;
        32 phone_number: "PhoneNumber" optional;
        33 im_address: "ImAddress" optional;
        34 home_city: "HomeCity" optional;
        35 work_city: "WorkCity" optional;
        36 relevance_score: "RelevanceScore" optional;
        37 folder_ids: "FolderIds" optional;
        38 attributions: "Attributions" optional;
        39 display_names: "DisplayNames" optional;
        40 file_ases: "FileAses" optional;
        41 file_as_ids: "FileAsIds" optional;
        42 display_name_prefixes: "DisplayNamePrefixes" optional;
        43 given_names: "GivenNames" optional;
        44 middle_names: "MiddleNames" optional;
        45 surnames: "Surnames" optional;
        46 generations: "Generations" optional;
        47 nicknames: "Nicknames" optional;
        48 initials: "Initials" optional;
        49 yomi_company_names: "YomiCompanyNames" optional;
        50 yomi_first_names: "YomiFirstNames" optional;
        51 yomi_last_names: "YomiLastNames" optional;
        52 business_phone_numbers: "BusinessPhoneNumbers" optional;
        53 business_phone_numbers2: "BusinessPhoneNumbers2" optional;
        54 home_phones: "HomePhones" optional;
        55 home_phones2: "HomePhones2" optional;
        56 mobile_phones: "MobilePhones" optional;
        57 mobile_phones2: "MobilePhones2" optional;
        58 assistant_phone_numbers: "AssistantPhoneNumbers" optional;
        59 callback_phones: "CallbackPhones" optional;
        60 car_phones: "CarPhones" optional;
        61 home_faxes: "HomeFaxes" optional;
        62 organization_main_phones: "OrganizationMainPhones" optional;
        63 other_faxes: "OtherFaxes" optional;
        64 other_telephones: "OtherTelephones" optional;
        65 other_phones2: "OtherPhones2" optional;
        66 pagers: "Pagers" optional;
        67 radio_phones: "RadioPhones" optional;
        68 telex_numbers: "TelexNumbers" optional;
        69 ttytdd_phone_numbers: "TTYTDDPhoneNumbers" optional;
        70 work_faxes: "WorkFaxes" optional;
        71 emails1: "Emails1" optional;
        72 emails2: "Emails2" optional;
        73 emails3: "Emails3" optional;
        74 business_home_pages: "BusinessHomePages" optional;
        75 personal_home_pages: "PersonalHomePages" optional;
        76 office_locations: "OfficeLocations" optional;
        77 im_addresses: "ImAddresses" optional;
        78 im_addresses2: "ImAddresses2" optional;
        79 im_addresses3: "ImAddresses3" optional;
        80 business_addresses: "BusinessAddresses" optional;
        81 home_addresses: "HomeAddresses" optional;
        82 other_addresses: "OtherAddresses" optional;
        83 titles: "Titles" optional;
        84 departments: "Departments" optional;
        85 company_names: "CompanyNames" optional;
        86 managers: "Managers" optional;
        87 assistant_names: "AssistantNames" optional;
        88 professions: "Professions" optional;
        89 spouse_names: "SpouseNames" optional;
        90 children: "Children" optional;
        91 schools: "Schools" optional;
        92 hobbies: "Hobbies" optional;
        93 wedding_anniversaries: "WeddingAnniversaries" optional;
        94 birthdays: "Birthdays" optional;
        95 locations: "Locations" optional;
        96 inline_links: "InlineLinks" optional;
        97 item_link_ids: "ItemLinkIds" optional;
        98 has_active_deals: "HasActiveDeals" optional;
        99 is_business_contact: "IsBusinessContact" optional;
        100 attributed_has_active_deals: "AttributedHasActiveDeals" optional;
        101 attributed_is_business_contact: "AttributedIsBusinessContact" optional;
        102 source_mailbox_guids: "SourceMailboxGuids" optional;
        103 last_contacted_date: "LastContactedDate" optional;
        104 extended_properties: "ExtendedProperties" optional;
        105 external_directory_object_id: "ExternalDirectoryObjectId" optional;
        106 mapi_entry_id: "MapiEntryId" optional;
        107 mapi_email_address: "MapiEmailAddress" optional;
        108 mapi_address_type: "MapiAddressType" optional;
        109 mapi_search_key: "MapiSearchKey" optional;
        110 mapi_transmittable_display_name: "MapiTransmittableDisplayName" optional;
        111 mapi_send_rich_info: "MapiSendRichInfo" optional;
    }
}
