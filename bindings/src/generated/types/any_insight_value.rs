// @generated

use ::ews_bindings::{Result, xml};

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

xml::from_variants!(
    AnyInsightValue: InsightValue(InsightValue),
    CompanyInsightValue(CompanyInsightValue), ComputedInsightValue(ComputedInsightValue),
    DelveDocument(DelveDocument), EducationInsightValue(EducationInsightValue),
    EmailInsightValue(EmailInsightValue), JobInsightValue(JobInsightValue),
    MeetingInsightValue(MeetingInsightValue),
    OutOfOfficeInsightValue(OutOfOfficeInsightValue),
    ProfileInsightValue(ProfileInsightValue), SkillInsightValue(SkillInsightValue),
    StringInsightValue(StringInsightValue), UserProfilePicture(UserProfilePicture)
);

xml::blank_choice!(AnyInsightValue);

impl xml::ReadXml for AnyInsightValue {
    #[inline]
    fn read(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<()> {
        *self = match input.xsi_type(tag)?.as_deref() {
            None => Self::InsightValue(input.value(tag)?),
            Some("t:InsightValue") => Self::InsightValue(input.value(tag)?),
            Some("t:CompanyInsightValue") => Self::CompanyInsightValue(input.value(tag)?),
            Some("t:ComputedInsightValue") => {
                Self::ComputedInsightValue(input.value(tag)?)
            }
            Some("t:DelveDocument") => Self::DelveDocument(input.value(tag)?),
            Some("t:EducationInsightValue") => {
                Self::EducationInsightValue(input.value(tag)?)
            }
            Some("t:EmailInsightValue") => Self::EmailInsightValue(input.value(tag)?),
            Some("t:JobInsightValue") => Self::JobInsightValue(input.value(tag)?),
            Some("t:MeetingInsightValue") => Self::MeetingInsightValue(input.value(tag)?),
            Some("t:OutOfOfficeInsightValue") => {
                Self::OutOfOfficeInsightValue(input.value(tag)?)
            }
            Some("t:ProfileInsightValue") => Self::ProfileInsightValue(input.value(tag)?),
            Some("t:SkillInsightValue") => Self::SkillInsightValue(input.value(tag)?),
            Some("t:StringInsightValue") => Self::StringInsightValue(input.value(tag)?),
            Some("t:UserProfilePicture") => Self::UserProfilePicture(input.value(tag)?),
            Some(_) => Self::Unlisted(input.unlisted_type(tag, "t:InsightValue")?),
        };
        Ok(())
    }
}

impl xml::WriteXml for AnyInsightValue {
    #[inline]
    fn write(&self, name: &'static str, out: &mut xml::Output) {
        match self {
            Self::InsightValue(value) => out.element(name, value),
            Self::CompanyInsightValue(value) => {
                out.node_of_type(
                    name,
                    Some("t:CompanyInsightValue"),
                    <CompanyInsightValue as xml::ComplexType>::SHAPE,
                    &&**value,
                )
            }
            Self::ComputedInsightValue(value) => {
                out.node_of_type(
                    name,
                    Some("t:ComputedInsightValue"),
                    <ComputedInsightValue as xml::ComplexType>::SHAPE,
                    &&**value,
                )
            }
            Self::DelveDocument(value) => {
                out.node_of_type(
                    name,
                    Some("t:DelveDocument"),
                    <DelveDocument as xml::ComplexType>::SHAPE,
                    &&**value,
                )
            }
            Self::EducationInsightValue(value) => {
                out.node_of_type(
                    name,
                    Some("t:EducationInsightValue"),
                    <EducationInsightValue as xml::ComplexType>::SHAPE,
                    &&**value,
                )
            }
            Self::EmailInsightValue(value) => {
                out.node_of_type(
                    name,
                    Some("t:EmailInsightValue"),
                    <EmailInsightValue as xml::ComplexType>::SHAPE,
                    &&**value,
                )
            }
            Self::JobInsightValue(value) => {
                out.node_of_type(
                    name,
                    Some("t:JobInsightValue"),
                    <JobInsightValue as xml::ComplexType>::SHAPE,
                    &&**value,
                )
            }
            Self::MeetingInsightValue(value) => {
                out.node_of_type(
                    name,
                    Some("t:MeetingInsightValue"),
                    <MeetingInsightValue as xml::ComplexType>::SHAPE,
                    &&**value,
                )
            }
            Self::OutOfOfficeInsightValue(value) => {
                out.node_of_type(
                    name,
                    Some("t:OutOfOfficeInsightValue"),
                    <OutOfOfficeInsightValue as xml::ComplexType>::SHAPE,
                    &&**value,
                )
            }
            Self::ProfileInsightValue(value) => {
                out.node_of_type(
                    name,
                    Some("t:ProfileInsightValue"),
                    <ProfileInsightValue as xml::ComplexType>::SHAPE,
                    &&**value,
                )
            }
            Self::SkillInsightValue(value) => {
                out.node_of_type(
                    name,
                    Some("t:SkillInsightValue"),
                    <SkillInsightValue as xml::ComplexType>::SHAPE,
                    &&**value,
                )
            }
            Self::StringInsightValue(value) => {
                out.node_of_type(
                    name,
                    Some("t:StringInsightValue"),
                    <StringInsightValue as xml::ComplexType>::SHAPE,
                    &&**value,
                )
            }
            Self::UserProfilePicture(value) => {
                out.node_of_type(
                    name,
                    Some("t:UserProfilePicture"),
                    <UserProfilePicture as xml::ComplexType>::SHAPE,
                    &&**value,
                )
            }
            Self::Unlisted(raw) => out.raw(raw),
        }
    }
}
