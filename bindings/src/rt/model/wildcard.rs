//! Wildcards: the namespaces that `xs:any` and `xs:anyAttribute` allow.

/// Returns `true` if a wildcard admits a namespace, by its URI (empty for no namespace).
///
/// `allowed` is `##any`, `##other,URI` (any namespace but that one and none), or a list of URIs with commas.
pub(crate) fn admits(allowed: &str, uri: &str) -> bool {
    match allowed.split_once(',') {
        _ if allowed == "##any" => true,
        Some(("##other", target)) => !uri.is_empty() && uri != target,
        _ => !uri.is_empty() && allowed.split(',').any(|known| known == uri),
    }
}
