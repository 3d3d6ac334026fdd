// @generated

use ::ews_bindings::{Result, rt};

use super::{
    ArrayOfCompanyInsightValue, ArrayOfInsight, ArrayOfJobInsightValue,
    ArrayOfProfileInsightValue, ArrayOfSkillInsightValue, ProfileInsightValue,
    UserProfilePicture,
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

rt::complex_type!(
    Person { name: "t:PersonType", model:
    "t:FullName?, t:GivenName?, t:Surname?, t:PhoneNumber?, t:SMSNumber?, t:EmailAddress?, t:Alias?, t:Department?, t:LinkedInProfileLink?, t:Skills?, t:ProfessionalBiography?, t:ManagementChain?, t:DirectReports?, t:Peers?, t:TeamSize?, t:CurrentJob?, t:Birthday?, t:Hometown?, t:CurrentLocation?, t:CompanyProfile?, t:Office?, t:Headline?, t:MutualConnections?, t:Title?, t:MutualManager?, t:Insights?, t:UserProfilePicture?"
    }
);

rt::placeholder_default!(Person);

impl rt::ReadComplex for Person {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "FullName") => reader.fill(&mut self.full_name, tag),
            (rt::T, "GivenName") => reader.fill(&mut self.given_name, tag),
            (rt::T, "Surname") => reader.fill(&mut self.surname, tag),
            (rt::T, "PhoneNumber") => reader.fill(&mut self.phone_number, tag),
            (rt::T, "SMSNumber") => reader.fill(&mut self.sms_number, tag),
            (rt::T, "EmailAddress") => reader.fill(&mut self.email_address, tag),
            (rt::T, "Alias") => reader.fill(&mut self.alias, tag),
            (rt::T, "Department") => reader.fill(&mut self.department, tag),
            (rt::T, "LinkedInProfileLink") => {
                reader.fill(&mut self.linked_in_profile_link, tag)
            }
            (rt::T, "Skills") => reader.fill(&mut self.skills, tag),
            (rt::T, "ProfessionalBiography") => {
                reader.fill(&mut self.professional_biography, tag)
            }
            (rt::T, "ManagementChain") => reader.fill(&mut self.management_chain, tag),
            (rt::T, "DirectReports") => reader.fill(&mut self.direct_reports, tag),
            (rt::T, "Peers") => reader.fill(&mut self.peers, tag),
            (rt::T, "TeamSize") => reader.fill(&mut self.team_size, tag),
            (rt::T, "CurrentJob") => reader.fill(&mut self.current_job, tag),
            (rt::T, "Birthday") => reader.fill(&mut self.birthday, tag),
            (rt::T, "Hometown") => reader.fill(&mut self.hometown, tag),
            (rt::T, "CurrentLocation") => reader.fill(&mut self.current_location, tag),
            (rt::T, "CompanyProfile") => reader.fill(&mut self.company_profile, tag),
            (rt::T, "Office") => reader.fill(&mut self.office, tag),
            (rt::T, "Headline") => reader.fill(&mut self.headline, tag),
            (rt::T, "MutualConnections") => {
                reader.fill(&mut self.mutual_connections, tag)
            }
            (rt::T, "Title") => reader.fill(&mut self.title, tag),
            (rt::T, "MutualManager") => reader.fill(&mut self.mutual_manager, tag),
            (rt::T, "Insights") => reader.fill(&mut self.insights, tag),
            (rt::T, "UserProfilePicture") => {
                reader.fill(&mut self.user_profile_picture, tag)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for Person {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:FullName", &self.full_name);
        out.element("t:GivenName", &self.given_name);
        out.element("t:Surname", &self.surname);
        out.element("t:PhoneNumber", &self.phone_number);
        out.element("t:SMSNumber", &self.sms_number);
        out.element("t:EmailAddress", &self.email_address);
        out.element("t:Alias", &self.alias);
        out.element("t:Department", &self.department);
        out.element("t:LinkedInProfileLink", &self.linked_in_profile_link);
        out.element("t:Skills", &self.skills);
        out.element("t:ProfessionalBiography", &self.professional_biography);
        out.element("t:ManagementChain", &self.management_chain);
        out.element("t:DirectReports", &self.direct_reports);
        out.element("t:Peers", &self.peers);
        out.element("t:TeamSize", &self.team_size);
        out.element("t:CurrentJob", &self.current_job);
        out.element("t:Birthday", &self.birthday);
        out.element("t:Hometown", &self.hometown);
        out.element("t:CurrentLocation", &self.current_location);
        out.element("t:CompanyProfile", &self.company_profile);
        out.element("t:Office", &self.office);
        out.element("t:Headline", &self.headline);
        out.element("t:MutualConnections", &self.mutual_connections);
        out.element("t:Title", &self.title);
        out.element("t:MutualManager", &self.mutual_manager);
        out.element("t:Insights", &self.insights);
        out.element("t:UserProfilePicture", &self.user_profile_picture);
    }
}
