// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
    ProfileInsightValue { name: "t:ProfileInsightValue", base: InsightValue, model:
    "t:FullName?, t:FirstName?, t:LastName?, t:EmailAddress?, t:Avatar?, t:JoinedUtcTicks?, t:ProfilePicture?, t:Title?"
    }
);

xml::extends!(ProfileInsightValue, InsightValue);

xml::blank_default!(ProfileInsightValue);

impl xml::ReadNode for ProfileInsightValue {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "FullName") => input.fill(&mut self.full_name, tag),
            (xml::T, "FirstName") => input.fill(&mut self.first_name, tag),
            (xml::T, "LastName") => input.fill(&mut self.last_name, tag),
            (xml::T, "EmailAddress") => input.fill(&mut self.email_address, tag),
            (xml::T, "Avatar") => input.fill(&mut self.avatar, tag),
            (xml::T, "JoinedUtcTicks") => input.fill(&mut self.joined_utc_ticks, tag),
            (xml::T, "ProfilePicture") => input.fill(&mut self.profile_picture, tag),
            (xml::T, "Title") => input.fill(&mut self.title, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for ProfileInsightValue {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
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
