//! Wildcards: `xs:any` and `xs:anyAttribute`.

use xsd_parser::models::schema::xs;

use crate::error::{Error, Result};
use crate::schema::{Namespace, SourceLocation, Wildcard};

use super::convert::Convert;

/// The namespace of SOAP envelopes, whose attributes are allowed on header elements.
const SOAP: &str = "http://schemas.xmlsoap.org/soap/envelope/";

impl Convert<'_> {
    /// A wildcard, from the attributes that `xs:any` and `xs:anyAttribute` share.
    pub(super) fn wildcard(
        &self,
        namespaces: Option<&xs::NamespaceListType>,
        process_contents: &xs::ProcessContentsType,
        location: &SourceLocation,
    ) -> Result<Wildcard> {
        let process_contents = match process_contents {
            xs::ProcessContentsType::Skip => "skip",
            xs::ProcessContentsType::Lax => "lax",
            xs::ProcessContentsType::Strict => "strict",
        };
        let namespaces = self.namespaces(namespaces).map_err(|error| error.at(location))?;
        Ok(Wildcard { namespaces, process_contents: process_contents.to_owned() })
    }

    /// The allowed namespaces, as XSD writes them.
    fn namespaces(&self, list: Option<&xs::NamespaceListType>) -> Result<String> {
        use xs::BasicNamespaceListItemType as Item;
        let list = match list {
            None | Some(xs::NamespaceListType::Any) => return Ok("##any".to_owned()),
            Some(xs::NamespaceListType::Other) => return Ok("##other".to_owned()),
            Some(xs::NamespaceListType::BasicNamespaceList(list)) => list,
        };
        let unsupported = |namespace: &str| {
            Error::unsupported(
                format!("namespace {namespace:?} of a wildcard"),
                "use \"##any\" or \"##other\"",
            )
        };
        let uri = |item| match item {
            &Item::TargetNamespace => Ok(self.namespace.uri()),
            Item::String(uri) if uri == SOAP => Ok(SOAP),
            Item::String(uri) => Namespace::from_uri(uri).map(Namespace::uri).ok_or_else(|| unsupported(uri)),
            Item::Local => Err(unsupported("##local")),
        };
        let uris: Result<Vec<&str>> = list.0.iter().map(uri).collect();
        Ok(uris?.join(" "))
    }
}
