// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{
    ArrayOfCompanyInsightValue, ArrayOfInsight, ArrayOfJobInsightValue, ArrayOfProfileInsightValue,
    ArrayOfSkillInsightValue, ProfileInsightValue, UserProfilePicture,
};

/// Complex type `t:PersonType`, since `V2016_10_10`.
#[doc(alias = "PersonType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Person {
    /// Element `t:FullName`, optional.
    pub full_name: Option<String>,
    /// Element `t:GivenName`, optional.
    pub given_name: Option<String>,
    /// Element `t:Surname`, optional.
    pub surname: Option<String>,
    /// Element `t:PhoneNumber`, optional.
    pub phone_number: Option<String>,
    /// Element `t:SMSNumber`, optional.
    pub sms_number: Option<String>,
    /// Element `t:EmailAddress`, optional.
    pub email_address: Option<String>,
    /// Element `t:Alias`, optional.
    pub alias: Option<String>,
    /// Element `t:Department`, optional.
    pub department: Option<String>,
    /// Element `t:LinkedInProfileLink`, optional.
    pub linked_in_profile_link: Option<String>,
    /// Element `t:Skills`, optional.
    pub skills: Option<ArrayOfSkillInsightValue>,
    /// Element `t:ProfessionalBiography`, optional.
    pub professional_biography: Option<String>,
    /// Element `t:ManagementChain`, optional.
    pub management_chain: Option<ArrayOfProfileInsightValue>,
    /// Element `t:DirectReports`, optional.
    pub direct_reports: Option<ArrayOfProfileInsightValue>,
    /// Element `t:Peers`, optional.
    pub peers: Option<ArrayOfProfileInsightValue>,
    /// Element `t:TeamSize`, optional.
    pub team_size: Option<String>,
    /// Element `t:CurrentJob`, optional.
    pub current_job: Option<ArrayOfJobInsightValue>,
    /// Element `t:Birthday`, optional.
    pub birthday: Option<String>,
    /// Element `t:Hometown`, optional.
    pub hometown: Option<String>,
    /// Element `t:CurrentLocation`, optional.
    pub current_location: Option<String>,
    /// Element `t:CompanyProfile`, optional.
    pub company_profile: Option<ArrayOfCompanyInsightValue>,
    /// Element `t:Office`, optional.
    pub office: Option<String>,
    /// Element `t:Headline`, optional.
    pub headline: Option<String>,
    /// Element `t:MutualConnections`, optional.
    pub mutual_connections: Option<ArrayOfProfileInsightValue>,
    /// Element `t:Title`, optional.
    pub title: Option<String>,
    /// Element `t:MutualManager`, optional.
    pub mutual_manager: Option<Box<ProfileInsightValue>>,
    /// Element `t:Insights`, optional.
    pub insights: Option<ArrayOfInsight>,
    /// Element `t:UserProfilePicture`, optional.
    pub user_profile_picture: Option<Box<UserProfilePicture>>,
}

rt::complex_type! {
    Person = "t:PersonType";
    elements {
        0 full_name: t "FullName" Optional;
        1 given_name: t "GivenName" Optional;
        2 surname: t "Surname" Optional;
        3 phone_number: t "PhoneNumber" Optional;
        4 sms_number: t "SMSNumber" Optional;
        5 email_address: t "EmailAddress" Optional;
        6 alias: t "Alias" Optional;
        7 department: t "Department" Optional;
        8 linked_in_profile_link: t "LinkedInProfileLink" Optional;
        9 skills: t "Skills" Optional;
        10 professional_biography: t "ProfessionalBiography" Optional;
        11 management_chain: t "ManagementChain" Optional;
        12 direct_reports: t "DirectReports" Optional;
        13 peers: t "Peers" Optional;
        14 team_size: t "TeamSize" Optional;
        15 current_job: t "CurrentJob" Optional;
        16 birthday: t "Birthday" Optional;
        17 hometown: t "Hometown" Optional;
        18 current_location: t "CurrentLocation" Optional;
        19 company_profile: t "CompanyProfile" Optional;
        20 office: t "Office" Optional;
        21 headline: t "Headline" Optional;
        22 mutual_connections: t "MutualConnections" Optional;
        23 title: t "Title" Optional;
        24 mutual_manager: t "MutualManager" Optional;
        25 insights: t "Insights" Optional;
        26 user_profile_picture: t "UserProfilePicture" Optional;
    }
}
