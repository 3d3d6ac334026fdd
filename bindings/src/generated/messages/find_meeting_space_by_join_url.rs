// @generated

use ::ews_bindings::{Result, xml};

/// Complex type `m:FindMeetingSpaceByJoinUrlType`, since `V2016_10_10`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:FindMeetingSpaceByJoinUrl`.
#[doc(alias = "FindMeetingSpaceByJoinUrlType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FindMeetingSpaceByJoinUrl {
    /// Element `m:JoinUrl`, required.
    pub join_url: String,
}

impl Eq for FindMeetingSpaceByJoinUrl {}

xml::complex_type!(
    FindMeetingSpaceByJoinUrl { name: "m:FindMeetingSpaceByJoinUrlType", required:
    "m:JoinUrl", bits: 1, model: "m:JoinUrl" }
);

impl FindMeetingSpaceByJoinUrl {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(join_url: impl Into<String>) -> Self {
        Self { join_url: join_url.into() }
    }
}

xml::blank_new!(FindMeetingSpaceByJoinUrl: text);

impl xml::ReadNode for FindMeetingSpaceByJoinUrl {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "JoinUrl") => input.require(&mut self.join_url, tag, 0),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for FindMeetingSpaceByJoinUrl {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:JoinUrl", &self.join_url);
    }
}

xml::root!(FindMeetingSpaceByJoinUrl, "m:FindMeetingSpaceByJoinUrl");
