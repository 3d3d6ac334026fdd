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
    elements t {
        0 full_name: "FullName" optional;
        1 given_name: "GivenName" optional;
        2 surname: "Surname" optional;
        3 phone_number: "PhoneNumber" optional;
        4 sms_number: "SMSNumber" optional;
        5 email_address: "EmailAddress" optional;
        6 alias: "Alias" optional;
        7 department: "Department" optional;
        8 linked_in_profile_link: "LinkedInProfileLink" optional;
        9 skills: "Skills" optional;
        10 professional_biography: "ProfessionalBiography" optional;
        11 management_chain: "ManagementChain" optional;
        12 direct_reports: "DirectReports" optional;
        13 peers: "Peers" optional;
        14 team_size: "TeamSize" optional;
        15 current_job: "CurrentJob" optional;
        16 birthday: "Birthday" optional;
        17 hometown: "Hometown" optional;
        18 current_location: "CurrentLocation" optional;
        19 company_profile: "CompanyProfile" optional;
        20 office: "Office" optional;
        21 headline: "Headline" optional;
        22 mutual_connections: "MutualConnections" optional;
        23 title: "Title" optional;
        24 mutual_manager: "MutualManager" optional;
        25 insights: "Insights" optional;
        26 user_profile_picture: "UserProfilePicture" optional;
    }
}
