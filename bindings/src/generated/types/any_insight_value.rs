// @generated

use ::ews_bindings::{Result, rt, xml};

use super::{
    CompanyInsightValue, ComputedInsightValue, DelveDocument, EducationInsightValue,
    EmailInsightValue, InsightValue, JobInsightValue, MeetingInsightValue,
    OutOfOfficeInsightValue, ProfileInsightValue, SkillInsightValue, StringInsightValue,
    UserProfilePicture,
};

/// The value of an element of type `t:InsightValue`; `xsi:type` says which.
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

rt::from_variants!(
    AnyInsightValue: InsightValue(InsightValue),
    CompanyInsightValue(CompanyInsightValue), ComputedInsightValue(ComputedInsightValue),
    DelveDocument(DelveDocument), EducationInsightValue(EducationInsightValue),
    EmailInsightValue(EmailInsightValue), JobInsightValue(JobInsightValue),
    MeetingInsightValue(MeetingInsightValue),
    OutOfOfficeInsightValue(OutOfOfficeInsightValue),
    ProfileInsightValue(ProfileInsightValue), SkillInsightValue(SkillInsightValue),
    StringInsightValue(StringInsightValue), UserProfilePicture(UserProfilePicture)
);

rt::placeholder_choice!(AnyInsightValue);

impl rt::ReadXml for AnyInsightValue {
    #[inline]
    fn read(&mut self, tag: &rt::StartTag, reader: &mut rt::Reader) -> Result<()> {
        *self = match reader.xsi_type(tag)?.as_deref() {
            None => Self::InsightValue(reader.value(tag)?),
            Some("t:InsightValue") => Self::InsightValue(reader.value(tag)?),
            Some("t:CompanyInsightValue") => {
                Self::CompanyInsightValue(reader.value(tag)?)
            }
            Some("t:ComputedInsightValue") => {
                Self::ComputedInsightValue(reader.value(tag)?)
            }
            Some("t:DelveDocument") => Self::DelveDocument(reader.value(tag)?),
            Some("t:EducationInsightValue") => {
                Self::EducationInsightValue(reader.value(tag)?)
            }
            Some("t:EmailInsightValue") => Self::EmailInsightValue(reader.value(tag)?),
            Some("t:JobInsightValue") => Self::JobInsightValue(reader.value(tag)?),
            Some("t:MeetingInsightValue") => {
                Self::MeetingInsightValue(reader.value(tag)?)
            }
            Some("t:OutOfOfficeInsightValue") => {
                Self::OutOfOfficeInsightValue(reader.value(tag)?)
            }
            Some("t:ProfileInsightValue") => {
                Self::ProfileInsightValue(reader.value(tag)?)
            }
            Some("t:SkillInsightValue") => Self::SkillInsightValue(reader.value(tag)?),
            Some("t:StringInsightValue") => Self::StringInsightValue(reader.value(tag)?),
            Some("t:UserProfilePicture") => Self::UserProfilePicture(reader.value(tag)?),
            Some(_) => Self::Unlisted(reader.unlisted_type(tag, "t:InsightValue")?),
        };
        Ok(())
    }
}

impl rt::WriteXml for AnyInsightValue {
    #[inline]
    fn write(&self, name: &'static str, out: &mut rt::Writer) {
        match self {
            Self::InsightValue(value) => out.element(name, value),
            Self::CompanyInsightValue(value) => {
                out.node_of_type(
                    name,
                    Some("t:CompanyInsightValue"),
                    <CompanyInsightValue as rt::ComplexType>::INFO,
                    &&**value,
                )
            }
            Self::ComputedInsightValue(value) => {
                out.node_of_type(
                    name,
                    Some("t:ComputedInsightValue"),
                    <ComputedInsightValue as rt::ComplexType>::INFO,
                    &&**value,
                )
            }
            Self::DelveDocument(value) => {
                out.node_of_type(
                    name,
                    Some("t:DelveDocument"),
                    <DelveDocument as rt::ComplexType>::INFO,
                    &&**value,
                )
            }
            Self::EducationInsightValue(value) => {
                out.node_of_type(
                    name,
                    Some("t:EducationInsightValue"),
                    <EducationInsightValue as rt::ComplexType>::INFO,
                    &&**value,
                )
            }
            Self::EmailInsightValue(value) => {
                out.node_of_type(
                    name,
                    Some("t:EmailInsightValue"),
                    <EmailInsightValue as rt::ComplexType>::INFO,
                    &&**value,
                )
            }
            Self::JobInsightValue(value) => {
                out.node_of_type(
                    name,
                    Some("t:JobInsightValue"),
                    <JobInsightValue as rt::ComplexType>::INFO,
                    &&**value,
                )
            }
            Self::MeetingInsightValue(value) => {
                out.node_of_type(
                    name,
                    Some("t:MeetingInsightValue"),
                    <MeetingInsightValue as rt::ComplexType>::INFO,
                    &&**value,
                )
            }
            Self::OutOfOfficeInsightValue(value) => {
                out.node_of_type(
                    name,
                    Some("t:OutOfOfficeInsightValue"),
                    <OutOfOfficeInsightValue as rt::ComplexType>::INFO,
                    &&**value,
                )
            }
            Self::ProfileInsightValue(value) => {
                out.node_of_type(
                    name,
                    Some("t:ProfileInsightValue"),
                    <ProfileInsightValue as rt::ComplexType>::INFO,
                    &&**value,
                )
            }
            Self::SkillInsightValue(value) => {
                out.node_of_type(
                    name,
                    Some("t:SkillInsightValue"),
                    <SkillInsightValue as rt::ComplexType>::INFO,
                    &&**value,
                )
            }
            Self::StringInsightValue(value) => {
                out.node_of_type(
                    name,
                    Some("t:StringInsightValue"),
                    <StringInsightValue as rt::ComplexType>::INFO,
                    &&**value,
                )
            }
            Self::UserProfilePicture(value) => {
                out.node_of_type(
                    name,
                    Some("t:UserProfilePicture"),
                    <UserProfilePicture as rt::ComplexType>::INFO,
                    &&**value,
                )
            }
            Self::Unlisted(raw) => out.raw(raw),
        }
    }
}
