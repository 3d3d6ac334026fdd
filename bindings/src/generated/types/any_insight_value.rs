// @generated

use ::ews_bindings::{rt, xml};
use super::{
    CompanyInsightValue, ComputedInsightValue, DelveDocument, EducationInsightValue,
    EmailInsightValue, InsightValue, JobInsightValue, MeetingInsightValue, OutOfOfficeInsightValue,
    ProfileInsightValue, SkillInsightValue, StringInsightValue, UserProfilePicture,
};

/// Element of type `t:InsightValue`, whose `xsi:type` names one of these types.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum AnyInsightValue {
    /// Type `t:InsightValue`.
    InsightValue(Box<InsightValue>),
    /// Type `t:CompanyInsightValue`.
    CompanyInsightValue(Box<CompanyInsightValue>),
    /// Type `t:ComputedInsightValue`.
    ComputedInsightValue(Box<ComputedInsightValue>),
    /// Type `t:DelveDocument`.
    DelveDocument(Box<DelveDocument>),
    /// Type `t:EducationInsightValue`.
    EducationInsightValue(Box<EducationInsightValue>),
    /// Type `t:EmailInsightValue`.
    EmailInsightValue(Box<EmailInsightValue>),
    /// Type `t:JobInsightValue`.
    JobInsightValue(Box<JobInsightValue>),
    /// Type `t:MeetingInsightValue`.
    MeetingInsightValue(Box<MeetingInsightValue>),
    /// Type `t:OutOfOfficeInsightValue`.
    OutOfOfficeInsightValue(Box<OutOfOfficeInsightValue>),
    /// Type `t:ProfileInsightValue`.
    ProfileInsightValue(Box<ProfileInsightValue>),
    /// Type `t:SkillInsightValue`.
    SkillInsightValue(Box<SkillInsightValue>),
    /// Type `t:StringInsightValue`.
    StringInsightValue(Box<StringInsightValue>),
    /// Type `t:UserProfilePicture`.
    UserProfilePicture(Box<UserProfilePicture>),
    /// A type that the schema does not list.
    Unlisted(xml::RawXml),
}

rt::xsi_type_enum! {
    AnyInsightValue = "t:InsightValue", declared InsightValue;
    InsightValue(InsightValue) = "t:InsightValue";
    CompanyInsightValue(CompanyInsightValue) = "t:CompanyInsightValue";
    ComputedInsightValue(ComputedInsightValue) = "t:ComputedInsightValue";
    DelveDocument(DelveDocument) = "t:DelveDocument";
    EducationInsightValue(EducationInsightValue) = "t:EducationInsightValue";
    EmailInsightValue(EmailInsightValue) = "t:EmailInsightValue";
    JobInsightValue(JobInsightValue) = "t:JobInsightValue";
    MeetingInsightValue(MeetingInsightValue) = "t:MeetingInsightValue";
    OutOfOfficeInsightValue(OutOfOfficeInsightValue) = "t:OutOfOfficeInsightValue";
    ProfileInsightValue(ProfileInsightValue) = "t:ProfileInsightValue";
    SkillInsightValue(SkillInsightValue) = "t:SkillInsightValue";
    StringInsightValue(StringInsightValue) = "t:StringInsightValue";
    UserProfilePicture(UserProfilePicture) = "t:UserProfilePicture";
}
