// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
    MeetingSpace { name: "t:MeetingSpaceType", model:
    "t:Id?, t:ChangeKey?, t:Type?, t:Version?, t:JoinUrl?, t:DateTimeCreated?, t:DateTimeModified?, t:ExpiryTime?, t:Meadata?, t:Tag?"
    }
);

xml::blank_default!(MeetingSpace);

impl xml::ReadNode for MeetingSpace {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "Id") => input.fill(&mut self.id, tag),
            (xml::T, "ChangeKey") => input.fill(&mut self.change_key, tag),
            (xml::T, "Type") => input.fill(&mut self.r#type, tag),
            (xml::T, "Version") => input.fill(&mut self.version, tag),
            (xml::T, "JoinUrl") => input.fill(&mut self.join_url, tag),
            (xml::T, "DateTimeCreated") => input.fill(&mut self.date_time_created, tag),
            (xml::T, "DateTimeModified") => input.fill(&mut self.date_time_modified, tag),
            (xml::T, "ExpiryTime") => input.fill(&mut self.expiry_time, tag),
            (xml::T, "Meadata") => input.fill(&mut self.meadata, tag),
            (xml::T, "Tag") => input.fill(&mut self.tag, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for MeetingSpace {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
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

xml::root!(MeetingSpace, "t:MeetingSpace");
