//! Azure's names in Rust's case: splitting into words, snake and Pascal case, the singular.

/// Spellings in which the change of case is not the start of a word.
const WHOLE: &[(&str, &str)] = &[
    ("IPv4", "ipv4"),
    ("IPv6", "ipv6"),
    ("OAuth2", "oauth2"),
    ("oAuth2", "oauth2"),
    ("OAuth", "oauth"),
    ("oAuth", "oauth"),
    ("MBps", "mbps"),
    ("vTpm", "vtpm"),
    ("VTPM", "vtpm"),
    ("vCPUs", "vcpus"),
    ("eTag", "etag"),
    ("OpenAI", "openai"),
    ("OpenAi", "openai"),
    ("MongoDB", "mongodb"),
    ("CosmosDB", "cosmosdb"),
    ("CosmosDb", "cosmosdb"),
    ("NoSQL", "nosql"),
    ("PostgreSQL", "postgresql"),
    ("MySQL", "mysql"),
    ("GitHub", "github"),
    ("VNet", "vnet"),
    ("NFSv3", "nfsv3"),
    ("WinRM", "winrm"),
    ("winRM", "winrm"),
    ("PromQL", "promql"),
    ("OTel", "otel"),
    ("HDInsight", "hdinsight"),
    ("xPath", "xpath"),
    ("hyperV", "hyperv"),
    ("GraphQL", "graphql"),
    ("gRPC", "grpc"),
    ("GiB", "gib"),
    ("DDoS", "ddos"),
    ("AuditD", "auditd"),
];

/// The lower-case words of an Azure name. Runs of capitals are one word, their plural `s` too.
pub(crate) fn words(name: &str) -> Vec<String> {
    let chars: Vec<char> = name.chars().collect();
    let mut words = Vec::new();
    let mut word = String::new();
    let mut i = 0;
    while i < chars.len() {
        let rest: String = chars[i..].iter().collect();
        let boundary = word.is_empty() || chars[i].is_uppercase();
        if let Some((spelling, whole)) =
            WHOLE.iter().find(|(spelling, _)| boundary && rest.starts_with(spelling))
        {
            let end = i + spelling.chars().count();
            if chars.get(end).is_none_or(|c| !c.is_lowercase()) {
                push(&mut words, &mut word);
                words.push((*whole).to_owned());
                i = end;
                continue;
            }
        }
        let c = chars[i];
        if !c.is_alphanumeric() {
            push(&mut words, &mut word);
            i += 1;
            continue;
        }
        if c.is_uppercase() && starts_word(&chars, i) {
            push(&mut words, &mut word);
        }
        word.extend(c.to_lowercase());
        i += 1;
    }
    push(&mut words, &mut word);
    words
}

fn push(words: &mut Vec<String>, word: &mut String) {
    if !word.is_empty() {
        words.push(std::mem::take(word));
    }
}

/// Whether the capital at `i` starts a word: after a small letter or digit, or before a small
/// letter unless that is only the plural of a run of capitals (`publicIPs`, `FQDNs`).
fn starts_word(chars: &[char], i: usize) -> bool {
    let Some(&before) = i.checked_sub(1).and_then(|j| chars.get(j)) else { return true };
    if !before.is_uppercase() {
        return true;
    }
    let next_is_small = chars.get(i + 1).is_some_and(|c| c.is_lowercase());
    let plural = chars.get(i + 1) == Some(&'s')
        && chars.get(i + 2).is_none_or(|c| c.is_uppercase() || !c.is_alphanumeric());
    next_is_small && !plural
}

/// `publicIPAddress` → `public_ip_address`.
pub(crate) fn snake(name: &str) -> String {
    words(name).join("_")
}

/// `publicIPAddress` → `PublicIpAddress`; digits that meet keep an underscore (`TLS1_2` → `Tls1_2`).
pub(crate) fn pascal(name: &str) -> String {
    let mut out = String::new();
    for word in words(name) {
        let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
        if digit(out.chars().last()) && digit(word.chars().next()) {
            out.push('_');
        }
        let mut chars = word.chars();
        out.extend(chars.next().map(|c| c.to_ascii_uppercase()));
        out.push_str(chars.as_str());
    }
    out
}

/// Plural words whose singular no rule gives.
const IRREGULAR: &[(&str, &str)] = &[
    ("apis", "api"),
    ("indices", "index"),
    ("indexes", "index"),
    ("aliases", "alias"),
    ("caches", "cache"),
    ("criteria", "criterion"),
    ("vertices", "vertex"),
    ("leases", "lease"),
    ("databases", "database"),
    ("purposes", "purpose"),
    ("responses", "response"),
    ("licenses", "license"),
    ("cases", "case"),
    ("releases", "release"),
    ("axes", "axis"),
    ("movies", "movie"),
    ("cookies", "cookie"),
    ("expressions", "expression"),
];

/// Words that end like a plural and are none, or whose singular nobody would say.
const NO_SINGULAR: &[&str] = &[
    "access",
    "dns",
    "tls",
    "https",
    "status",
    "kubernetes",
    "aks",
    "analytics",
    "always",
    "address",
    "https",
    "gbps",
    "mbps",
    "iops",
    "ops",
    "os",
    "sas",
    "bypass",
    "class",
    "process",
    "progress",
    "basis",
    "canvas",
    "bus",
    "cors",
    "redis",
    "windows",
    "vcpus",
    "express",
    "news",
    "series",
    "nics",
    "details",
    "insights",
    "days",
    "hours",
    "minutes",
    "seconds",
    "bytes",
];

/// The singular of a snake-case name, if its last word has an obvious one.
pub(crate) fn singular(name: &str) -> Option<String> {
    let (head, last) = name.rsplit_once('_').map_or(("", name), |(h, l)| (h, l));
    let one = singular_word(last)?;
    Some(if head.is_empty() { one } else { format!("{head}_{one}") })
}

fn singular_word(word: &str) -> Option<String> {
    if let Some((_, one)) = IRREGULAR.iter().find(|(many, _)| *many == word) {
        return Some((*one).to_owned());
    }
    if NO_SINGULAR.contains(&word) || word.len() < 3 {
        return None;
    }
    if let Some(stem) = word.strip_suffix("ies") {
        return Some(format!("{stem}y"));
    }
    for ending in ["sses", "xes", "ches", "shes", "zes"] {
        if word.ends_with(ending) {
            return Some(word[..word.len() - 2].to_owned());
        }
    }
    if word.ends_with("ss") || word.ends_with("us") || word.ends_with("is") {
        return None;
    }
    word.strip_suffix('s').map(str::to_owned)
}

/// Rust's keywords, which no method or argument may be called.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate",
    "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl",
    "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref",
    "return", "self", "static", "struct", "super", "trait", "true", "try", "type", "typeof",
    "union", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Whether a snake-case name cannot be an identifier.
pub(crate) fn is_keyword(name: &str) -> bool {
    KEYWORDS.contains(&name)
}

/// The identifier of an enum variant for a published value, if words alone give one.
pub(crate) fn variant(value: &str) -> Option<String> {
    let ident = pascal(value);
    match ident.chars().next() {
        None => None,
        Some(c) if c.is_ascii_digit() => Some(format!("V{ident}")),
        Some(_) => Some(ident),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn azure_names_become_snake_case() {
        for (name, expected) in [
            ("publicIPAddress", "public_ip_address"),
            ("enableNodePublicIP", "enable_node_public_ip"),
            ("vnetSubnetID", "vnet_subnet_id"),
            ("isIPv6Enabled", "is_ipv6_enabled"),
            ("AADProfile", "aad_profile"),
            ("DNSZone", "dns_zone"),
            ("effectiveOutboundIPs", "effective_outbound_ips"),
            ("adminGroupObjectIDs", "admin_group_object_ids"),
            ("defaultToOAuthAuthentication", "default_to_oauth_authentication"),
            ("diskMBpsReadWrite", "disk_mbps_read_write"),
            ("diskIOPSReadOnly", "disk_iops_read_only"),
            ("vTpmEnabled", "vtpm_enabled"),
            ("scale-down-unneeded-time", "scale_down_unneeded_time"),
            ("odata.type", "odata_type"),
            ("Application_Type", "application_type"),
            ("azureADAuthenticationAsArmPolicy", "azure_ad_authentication_as_arm_policy"),
            ("ignoreMissingVNetServiceEndpoint", "ignore_missing_vnet_service_endpoint"),
            ("privateDnsZones", "private_dns_zones"),
            ("http20Enabled", "http20_enabled"),
            ("oAuth2AuthenticationSettings", "oauth2_authentication_settings"),
        ] {
            assert_eq!(snake(name), expected, "{name}");
        }
    }

    #[test]
    fn values_become_variants() {
        for (value, expected) in [
            ("TLS1_2", "Tls1_2"),
            ("Standard_RAGZRS", "StandardRagzrs"),
            ("2.0", "V2_0"),
            ("node-image", "NodeImage"),
            ("AzureServices, Logging", "AzureServicesLogging"),
            ("PublicIPAddress", "PublicIpAddress"),
        ] {
            assert_eq!(variant(value).as_deref(), Some(expected), "{value}");
        }
        assert_eq!(variant("*"), None);
    }

    #[test]
    fn plurals_have_a_singular_only_where_it_is_obvious() {
        for (many, one) in [
            ("subnets", Some("subnet")),
            ("address_prefixes", Some("address_prefix")),
            ("public_ip_addresses", Some("public_ip_address")),
            ("access_policies", Some("access_policy")),
            ("databases", Some("database")),
            ("network_status", None),
            ("access", None),
            ("authorized_ip_ranges", Some("authorized_ip_range")),
        ] {
            assert_eq!(singular(many).as_deref(), one, "{many}");
        }
    }
}
