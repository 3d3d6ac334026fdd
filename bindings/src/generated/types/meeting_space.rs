// @generated

use ::ews_bindings::{Result, rt};

use super::MeetingSpaceTypeEnum;

/// Complex type `t:MeetingSpaceType`, since `V2016_10_10`.
///
/// Global element `t:MeetingSpace`.
#[doc(alias = "MeetingSpaceType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MeetingSpace {
    /// Element `t:Id`, optional.
    pub id: Option<String>,
    /// Element `t:ChangeKey`, optional.
    pub change_key: Option<String>,
    /// Element `t:Type`, optional.
    pub r#type: Option<MeetingSpaceTypeEnum>,
    /// Element `t:Version`, optional.
    pub version: Option<String>,
    /// Element `t:JoinUrl`, optional.
    pub join_url: Option<String>,
    /// Element `t:DateTimeCreated`, optional.
    pub date_time_created: Option<String>,
    /// Element `t:DateTimeModified`, optional.
    pub date_time_modified: Option<String>,
    /// Element `t:ExpiryTime`, optional.
    pub expiry_time: Option<String>,
    /// Element `t:Meadata`, optional.
    pub meadata: Option<String>,
    /// Element `t:Tag`, optional.
    pub tag: Option<String>,
}

impl Eq for MeetingSpace {}

rt::complex_type!(
    MeetingSpace { name: "t:MeetingSpaceType", model:
    "t:Id?, t:ChangeKey?, t:Type?, t:Version?, t:JoinUrl?, t:DateTimeCreated?, t:DateTimeModified?, t:ExpiryTime?, t:Meadata?, t:Tag?"
    }
);

rt::placeholder_default!(MeetingSpace);

impl rt::ReadComplex for MeetingSpace {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Id") => reader.fill(&mut self.id, tag),
            (rt::T, "ChangeKey") => reader.fill(&mut self.change_key, tag),
            (rt::T, "Type") => reader.fill(&mut self.r#type, tag),
            (rt::T, "Version") => reader.fill(&mut self.version, tag),
            (rt::T, "JoinUrl") => reader.fill(&mut self.join_url, tag),
            (rt::T, "DateTimeCreated") => reader.fill(&mut self.date_time_created, tag),
            (rt::T, "DateTimeModified") => reader.fill(&mut self.date_time_modified, tag),
            (rt::T, "ExpiryTime") => reader.fill(&mut self.expiry_time, tag),
            (rt::T, "Meadata") => reader.fill(&mut self.meadata, tag),
            (rt::T, "Tag") => reader.fill(&mut self.tag, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for MeetingSpace {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:Id", &self.id);
        out.element("t:ChangeKey", &self.change_key);
        out.element("t:Type", &self.r#type);
        out.element("t:Version", &self.version);
        out.element("t:JoinUrl", &self.join_url);
        out.element("t:DateTimeCreated", &self.date_time_created);
        out.element("t:DateTimeModified", &self.date_time_modified);
        out.element("t:ExpiryTime", &self.expiry_time);
        out.element("t:Meadata", &self.meadata);
        out.element("t:Tag", &self.tag);
    }
}

rt::root!(MeetingSpace, "t:MeetingSpace");
