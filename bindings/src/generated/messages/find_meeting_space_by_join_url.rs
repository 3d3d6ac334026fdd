// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(FindMeetingSpaceByJoinUrl: text);

impl rt::ReadComplex for FindMeetingSpaceByJoinUrl {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "JoinUrl") => reader.require(&mut self.join_url, tag, 0),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for FindMeetingSpaceByJoinUrl {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:JoinUrl", &self.join_url);
    }
}

rt::root!(FindMeetingSpaceByJoinUrl, "m:FindMeetingSpaceByJoinUrl");
