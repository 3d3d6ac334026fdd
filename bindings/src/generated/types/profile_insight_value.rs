// @generated

use ::ews_bindings::{Result, rt};

use super::{InsightValue, UserProfilePicture};

/// Complex type `t:ProfileInsightValue`, since `V2016_10_10`.
///
/// Extends `t:InsightValue`.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ProfileInsightValue {
    /// What it inherits from [`InsightValue`].
    pub base: InsightValue,
    /// Element `t:FullName`, optional.
    pub full_name: Option<String>,
    /// Element `t:FirstName`, optional.
    pub first_name: Option<String>,
    /// Element `t:LastName`, optional.
    pub last_name: Option<String>,
    /// Element `t:EmailAddress`, optional.
    pub email_address: Option<String>,
    /// Element `t:Avatar`, optional.
    pub avatar: Option<String>,
    /// Element `t:JoinedUtcTicks`, optional.
    pub joined_utc_ticks: Option<i64>,
    /// Element `t:ProfilePicture`, optional.
    pub profile_picture: Option<Box<UserProfilePicture>>,
    /// Element `t:Title`, optional.
    pub title: Option<String>,
}

impl Eq for ProfileInsightValue {}

rt::complex_type!(
    ProfileInsightValue { name: "t:ProfileInsightValue", base: InsightValue, model:
    "t:FullName?, t:FirstName?, t:LastName?, t:EmailAddress?, t:Avatar?, t:JoinedUtcTicks?, t:ProfilePicture?, t:Title?"
    }
);

rt::extends!(ProfileInsightValue, InsightValue);

rt::placeholder_default!(ProfileInsightValue);

impl rt::ReadComplex for ProfileInsightValue {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "FullName") => reader.fill(&mut self.full_name, tag),
            (rt::T, "FirstName") => reader.fill(&mut self.first_name, tag),
            (rt::T, "LastName") => reader.fill(&mut self.last_name, tag),
            (rt::T, "EmailAddress") => reader.fill(&mut self.email_address, tag),
            (rt::T, "Avatar") => reader.fill(&mut self.avatar, tag),
            (rt::T, "JoinedUtcTicks") => reader.fill(&mut self.joined_utc_ticks, tag),
            (rt::T, "ProfilePicture") => reader.fill(&mut self.profile_picture, tag),
            (rt::T, "Title") => reader.fill(&mut self.title, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for ProfileInsightValue {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("t:FullName", &self.full_name);
        out.element("t:FirstName", &self.first_name);
        out.element("t:LastName", &self.last_name);
        out.element("t:EmailAddress", &self.email_address);
        out.element("t:Avatar", &self.avatar);
        out.element("t:JoinedUtcTicks", &self.joined_utc_ticks);
        out.element("t:ProfilePicture", &self.profile_picture);
        out.element("t:Title", &self.title);
    }
}
